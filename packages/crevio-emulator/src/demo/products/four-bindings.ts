import type { SeedProduct } from "../../seed.ts";
import { print } from "../pictures.ts";

export const fourBindings: SeedProduct = {
  slug: "four-bindings",
  name: "Four bindings, four evenings",
  status: "active",
  description:
    "A live online workshop in January: pamphlet, Japanese stab, concertina and link stitch, with twelve people.",
  published_at: "2026-07-06T08:00:00Z",
  media_gallery: [print("bookbinding")],
  variants: [
    {
      name: "Place in the January group",
      amount_type: "fixed",
      amount: 16000,
      currency: "usd",
      quantity_available: 0,
      benefits: ["Four evenings of two hours", "Templates for four books, PDF", "Recordings for 90 days"],
    },
  ],
  reviews: [],
  body_html: `<p>Four Tuesdays in January 2027, two hours each, one binding an evening. You finish every evening with a book, a plain one.</p>
<h2>Evenings</h2>
<ol>
<li>5 January: pamphlet stitch, three and five holes</li>
<li>12 January: Japanese stab binding</li>
<li>19 January: concertina with hard covers</li>
<li>26 January: link stitch over six sections</li>
</ol>
<p>From 18:30 to 20:30 in Bergen. Twelve people, two cameras, and time to ask. The list of materials comes to about $25 if you own scissors and a ruler.</p>
<p>All twelve places are taken. If somebody steps back, the place appears here again.</p>`,
};
