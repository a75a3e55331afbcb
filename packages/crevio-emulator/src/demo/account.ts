import type { SeedAccount } from "../seed.ts";
import { printUrl } from "./pictures.ts";

export const account: SeedAccount = {
  name: "Halden & Moss",
  description:
    "A printmaking studio of two people above a former sail loft in Bergen. Courses in linocut, woodblock and risograph; brushes, textures and papers for the screen; a print every month. Skuteviksveien 41, 5032 Bergen, Norway.",
  avatar_url: printUrl("halden-moss", "1x1"),
  support_email: "studio@haldenmoss.example",
  social_links: [
    { platform: "instagram", url: "https://www.instagram.com/haldenandmoss" },
    { platform: "youtube", url: "https://www.youtube.com/@haldenandmoss" },
    { platform: "email", url: "mailto:studio@haldenmoss.example" },
    { platform: "url", url: "https://haldenmoss.example" },
  ],
};
