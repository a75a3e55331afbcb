import type { SeedProduct } from "../../seed.ts";
import { print } from "../pictures.ts";

export const harbourFieldNotes: SeedProduct = {
  slug: "harbour-field-notes",
  name: "Harbour field notes",
  status: "active",
  description:
    "A sketchbook of harbour birds, forty-eight pages as scanned, smudges included. Pay what you like, or nothing.",
  published_at: "2026-04-13T08:00:00Z",
  media_gallery: [print("field-notes")],
  variants: [
    {
      name: "Scanned sketchbook",
      amount_type: "custom",
      minimum_amount: 0,
      preset_amount: 300,
      currency: "usd",
      benefits: ["48 pages, 300 ppi, PDF of 64 MB", "May be traced, cut and printed for yourself"],
    },
  ],
  reviews: [],
  body_html: `<p>From January to March of 2025 I drew the birds along the quay from Skuteviken to Festplassen, standing, in pencil, with gloves on. This is the whole book, including the eleven pages on which nothing stayed still long enough.</p>
<h2>Who is in it</h2>
<ul>
<li>Herring gulls, 14 pages, because they do not care</li>
<li>Eiders, 9 pages</li>
<li>One grey heron, 6 pages on four mornings</li>
<li>Cormorants drying, 5 pages</li>
<li>A dipper, once</li>
</ul>
<p>The heron became <a href="/products/linocut-from-first-cut">the plate in the linocut course</a>. You can see which of the six drawings won.</p>
<p>Trace from it, cut from it, hang the result. If you want to sell prints made from a page, write first; the answer is usually yes.</p>`,
};
