import type { SeedProduct } from "../../seed.ts";

export const studioHour: SeedProduct = {
  slug: "studio-hour",
  name: "An hour of our time",
  status: "active",
  description: "A call with Ingrid or Teodor about a job, a file, a press or a problem, with notes sent the same day.",
  published_at: "2025-12-01T09:00:00Z",
  media_gallery: [],
  variants: [
    {
      name: "One hour",
      amount_type: "fixed",
      amount: 8500,
      currency: "usd",
      benefits: [
        "60 minutes by video or telephone",
        "Your files looked at beforehand, up to 20 minutes",
        "Notes the same day",
      ],
    },
  ],
  reviews: [],
  body_html: `<p>Some questions are quicker asked than studied. You pay for an hour, send what there is to see, and choose between us: Ingrid for cutting, wood, lino and teaching; Teodor for riso, type, files and machines.</p>
<h2>People have asked about</h2>
<ul>
<li>a wedding invitation in three inks, two days before the printer’s deadline</li>
<li>whether to buy a certain press (no)</li>
<li>setting up a print room in a school, twice</li>
<li>a block that warped</li>
</ul>
<p>Calls are Mondays and Wednesdays between 10:00 and 16:00 in Bergen. If we find beforehand that we cannot help, you get the money back and the name of somebody who can.</p>`,
};
