import type { SeedProduct } from "../../seed.ts";

export const monotypeOnTheKitchenTable: SeedProduct = {
  slug: "monotype-on-the-kitchen-table",
  name: "Monotype on the kitchen table",
  status: "draft",
  description: "A short course in prints that exist once: a sheet of perspex, a roller, a rag and an afternoon.",
  published_at: "2026-10-30T09:00:00Z",
  media_gallery: [],
  variants: [
    {
      name: "Course",
      amount_type: "fixed",
      amount: 5900,
      currency: "usd",
      benefits: ["9 lessons, 1 hour 50 minutes", "List of materials"],
    },
  ],
  reviews: [],
  body_html: `<p>Monotype is painting that goes through a press, or under a spoon. You get one good print and one ghost, and then you wipe the plate.</p>
<h2>Planned</h2>
<ul>
<li>Rolled ground and drawing into it, 3 lessons</li>
<li>Stencils and string, 3 lessons</li>
<li>The ghost, and working over it, 3 lessons</li>
</ul>
<p>To be filmed in January 2027. Lesson five still needs a better rag.</p>`,
};
