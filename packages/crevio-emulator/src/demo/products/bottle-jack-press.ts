import type { SeedProduct } from "../../seed.ts";
import { print } from "../pictures.ts";

export const bottleJackPress: SeedProduct = {
  slug: "bottle-jack-press",
  name: "A press from a bottle jack",
  status: "active",
  description:
    "Building plans for an A4 relief press from plywood, angle iron and a six-tonne jack. Two weekends, about $160.",
  published_at: "2026-05-11T09:00:00Z",
  media_gallery: [print("printing-press")],
  variants: [
    {
      name: "Plans",
      amount_type: "fixed",
      amount: 2200,
      currency: "usd",
      benefits: [
        "Plans, 26 pages, in millimetres and inches",
        "Cutting list and DXF for the plywood parts",
        "Corrections for as long as people send them",
      ],
    },
  ],
  reviews: [],
  body_html: `<p>This is the third press of its kind that we have built, and the first that does not creep. It prints A4 blocks with more pressure than a spoon and less than an argument.</p>
<h2>What it takes</h2>
<table>
<thead><tr><th>Part</th><th>Quantity</th><th>Paid in 2026</th></tr></thead>
<tbody>
<tr><td>Birch plywood, 21 mm, 60 × 120 cm</td><td>2</td><td>$68</td></tr>
<tr><td>Angle iron, 40 × 40 × 4 mm</td><td>3.2 m</td><td>$31</td></tr>
<tr><td>Bottle jack, 6 tonnes</td><td>1</td><td>$34</td></tr>
<tr><td>Springs, bolts, washers</td><td>one bag</td><td>$19</td></tr>
<tr><td>Felt, 3 mm, 30 × 40 cm</td><td>1</td><td>$8</td></tr>
</tbody>
</table>
<p>You need a drill, a saw that cuts straight, and somebody to hold the other end for about ten minutes. No welding.</p>
<h2>In the PDF</h2>
<p>26 pages: cutting list, nine steps with drawings, a page on setting the platen parallel, and a page on what the jack can do to fingers. Read that one first.</p>`,
};
