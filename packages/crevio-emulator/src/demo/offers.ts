import type { Seed } from "../seed.ts";
import { printUrl } from "./pictures.ts";

export const discounts: Seed["discounts"] = [
  {
    id: "disc_sailloft",
    code: "SAILLOFT",
    discount_type: "percent_off",
    percent_off: 10,
    duration: "forever",
    price_variants: ["print-club/Monthly", "print-club/Every three months", "print-club/Yearly"],
    created_at: "2025-04-07T08:00:00Z",
  },
  {
    id: "disc_firstfrost",
    code: "FIRSTFROST",
    discount_type: "percent_off",
    percent_off: 15,
    duration: "once",
    max_redemptions: 200,
    created_at: "2026-03-02T08:00:00Z",
  },
  {
    id: "disc_fiveoff",
    code: "FIVEOFF",
    discount_type: "amount_off",
    amount_off: 500,
    currency: "usd",
    duration: "once",
    price_variants: ["gouge-brushes/Single licence", "roller-textures/Single licence", "paper-scans/Single licence"],
    created_at: "2026-02-16T08:00:00Z",
  },
  {
    id: "disc_openloft",
    code: "OPENLOFT",
    discount_type: "percent_off",
    percent_off: 20,
    duration: "once",
    redeem_by: "2025-11-30T23:00:00Z",
    created_at: "2025-11-24T08:00:00Z",
  },
];

export const checkoutLinks: Seed["checkoutLinks"] = [
  {
    id: "cl_bench",
    name: "First bench: the course and the brushes",
    allow_discount_codes: true,
    metadata: { placed: "letter no. 31" },
    price_variants: ["linocut-from-first-cut/Course", "gouge-brushes/Single licence"],
    created_at: "2026-01-12T08:00:00Z",
  },
  {
    id: "cl_frost",
    name: "Papers at the frost price",
    discount: "disc_firstfrost",
    price_variants: ["paper-scans/Single licence"],
    created_at: "2026-03-02T08:30:00Z",
  },
];

export const files: Seed["files"] = [
  {
    id: "file_heron",
    source_type: "import",
    upload_status: "ready",
    title: "Heron, first state",
    filename: "heron.webp",
    content_type: "image/webp",
    url: printUrl("linocut-heron", "4x5"),
    tags: ["linocut"],
    created_at: "2025-07-28T08:00:00Z",
  },
  {
    id: "file_press",
    source_type: "import",
    upload_status: "ready",
    title: "The press, one pull",
    filename: "press.mp4",
    content_type: "video/mp4",
    url: "{{origin}}/media/press.mp4",
    created_at: "2025-08-04T08:00:00Z",
  },
  {
    id: "file_threecolours",
    kind: "external_video",
    source_type: "external",
    upload_status: "ready",
    title: "Three colours, one block",
    url: "https://vimeo.com/904117352",
    provider: "vimeo",
    created_at: "2026-01-19T08:00:00Z",
  },
];
