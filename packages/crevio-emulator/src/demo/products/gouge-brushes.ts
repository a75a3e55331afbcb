import type { SeedProduct } from "../../seed.ts";
import { print, printUrl } from "../pictures.ts";

export const gougeBrushes: SeedProduct = {
  slug: "gouge-brushes",
  name: "Forty gouge brushes",
  status: "active",
  description: "Forty brushes for Procreate and Photoshop, scanned from real cuts: V-tools, veiners, chatter and burr.",
  published_at: "2025-03-10T09:00:00Z",
  media_gallery: [print("brush-pack"), print("brush-pack-detail")],
  variants: [
    {
      name: "Single licence",
      amount_type: "fixed",
      amount: 2400,
      discounted_from_amount: 3600,
      currency: "usd",
      benefits: ["40 brushes for one person", "Commercial work included", "Updates for as long as we make them"],
    },
    {
      name: "Studio licence",
      amount_type: "fixed",
      amount: 9600,
      discounted_from_amount: 14400,
      currency: "usd",
      benefits: ["Up to ten people in one company", "Invoice with VAT number on request"],
    },
  ],
  reviews: [
    {
      rating: 5,
      content: "The chatter brushes look like my own mistakes. That is a compliment.",
      customer_name: "Rosalind Achterberg",
      customer_image_url: printUrl("portrait-8", "1x1"),
      created_at: "2026-10-11T19:00:00Z",
    },
    { rating: 4, content: "Very good in Procreate.", customer_name: "Matteo", created_at: "2026-07-23T07:30:00Z" },
    {
      rating: 3,
      content:
        "Half of these are superb and half are nearly the same V-tool at five sizes, which a size slider does too. Would have paid the same for twenty. Photoshop versions have no tilt.",
      customer_name: "Karin Ödman",
      created_at: "2026-04-15T13:48:00Z",
    },
    { rating: 5, content: "Use them daily since last summer, mostly 07 and 23.", created_at: "2026-02-04T10:20:00Z" },
    { rating: 4, created_at: "2025-09-09T16:00:00Z" },
    {
      rating: 5,
      content: "Had trouble importing on an old iPad. Wrote on a Friday, had a working file on Monday.",
      customer_name: "Farah Siddiqui",
      created_at: "2025-05-27T06:12:00Z",
    },
  ],
  body_html: `<p>Each brush began as a cut in a 20 cm strip of lino, inked, printed on smooth paper and scanned at 2,400 ppi. Nothing was drawn to look like a cut.</p>
<h2>The forty</h2>
<table>
<thead><tr><th>Group</th><th>Brushes</th><th>Good for</th></tr></thead>
<tbody>
<tr><td>V-tool, 1 to 5 mm</td><td>12</td><td>Line, hatching, hair, rain</td></tr>
<tr><td>Veiner and U-gouge</td><td>10</td><td>Clearing, bark, water</td></tr>
<tr><td>Chatter and burr</td><td>9</td><td>Leftover ridges in cleared ground</td></tr>
<tr><td>Knife</td><td>5</td><td>Hard edges, lettering</td></tr>
<tr><td>Broken corners</td><td>4</td><td>Ends that do not look like a computer’s</td></tr>
</tbody>
</table>
<h2>Files</h2>
<ul>
<li><code>.brushset</code> for Procreate 5.3 or newer, 86 MB</li>
<li><code>.abr</code> for Photoshop 2022 or newer, 112 MB</li>
<li>A contact sheet, PDF, 4 pages, with the number of each brush beside its cut</li>
</ul>
<p>Brushes 07, 11 and 23 respond to tilt in Procreate. In Photoshop none of them do.</p>
<h2>Licence</h2>
<p>Use them in anything you draw, for clients too. Do not sell or give away the brushes themselves, also not as part of another set.</p>`,
};
