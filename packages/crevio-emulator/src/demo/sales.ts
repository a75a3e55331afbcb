import type { SeedSale } from "../seed.ts";

export const sales: SeedSale[] = [
  {
    variant: "print-club/Yearly",
    email: "beatrix.lamont@example.com",
    name: "Beatrix Lamont",
    days_ago: 410,
  },
  {
    variant: "gouge-brushes/Single licence",
    email: "moses.kiprono@example.com",
    name: "Moses Kiprono",
    days_ago: 231,
  },
  {
    variant: "print-club/Every three months",
    email: "graham.tulloch@example.com",
    name: "Graham Tulloch",
    days_ago: 205,
    discount: "SAILLOFT",
  },
  // Bought the wrong one of two similar things.
  {
    variant: "wood-type-alphabet/Desktop and web",
    email: "petra.novak@example.com",
    name: "Petra Novák",
    days_ago: 88,
    refund: 2200,
  },
  {
    variant: "linocut-from-first-cut/With feedback, in three payments",
    email: "marit.solheim@example.com",
    name: "Marit Solheim",
    days_ago: 40,
  },
  {
    variant: "roller-textures/Single licence",
    email: "emre.yildiz@example.com",
    name: "Emre Yıldız",
    days_ago: 33,
    refund: 3200,
  },
  { variant: "print-club/Monthly", email: "emre.yildiz@example.com", name: "Emre Yıldız", days_ago: 31 },
  {
    variant: "print-club/Classroom",
    email: "tove.aas@example.com",
    name: "Tove Aas",
    days_ago: 24,
    outcome: "pause",
  },
  { variant: "starter-kit/Starter kit", email: "noor.haddad@example.com", name: "Noor Haddad", days_ago: 9 },
  {
    variant: "paper-scans/Single licence",
    email: "moses.kiprono@example.com",
    name: "Moses Kiprono",
    days_ago: 6,
    discount: "FIRSTFROST",
  },
  {
    variant: "print-club/Monthly",
    email: "noor.haddad@example.com",
    name: "Noor Haddad",
    days_ago: 5,
    outcome: "cancel",
  },
  {
    variant: "linocut-from-first-cut/Course",
    email: "ragnhild.tveit@example.com",
    name: "Ragnhild Tveit",
    days_ago: 2,
  },
];
