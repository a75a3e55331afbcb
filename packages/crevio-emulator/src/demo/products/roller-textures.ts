import type { SeedProduct } from "../../seed.ts";
import { print } from "../pictures.ts";

export const rollerTextures: SeedProduct = {
  slug: "roller-textures",
  name: "Sixty ink and roller textures",
  status: "active",
  description: "Sixty scans of rolled ink, bad contact, salt and lifted corners, in bitmap and greyscale at 1,200 ppi.",
  published_at: "2025-09-08T09:00:00Z",
  media_gallery: [print("texture-pack")],
  variants: [
    {
      name: "Single licence",
      amount_type: "fixed",
      amount: 3200,
      currency: "usd",
      benefits: ["60 textures, A4, 1,200 ppi", "TIFF and transparent PNG", "Commercial work included"],
    },
    {
      name: "Studio licence",
      amount_type: "fixed",
      amount: 11000,
      currency: "usd",
      benefits: ["Up to ten people in one company", "Use in templates and packaging"],
    },
  ],
  reviews: [
    {
      rating: 5,
      content:
        "The ‘salt’ ones, where the ink is so thin that the paper shows as specks, are the only digital ones I have seen that look right in bitmap mode. Everything is named sensibly, too.",
      customer_name: "Wendell Roca",
      created_at: "2026-09-05T20:17:00Z",
    },
    { rating: 4, content: "Large files. Bring a disk.", customer_name: "Yuki T.", created_at: "2026-03-02T02:25:00Z" },
    { rating: 5, created_at: "2025-12-21T18:00:00Z" },
    {
      rating: 4,
      content: "What I needed for a beer label. Number 38 has a hair on it, unless the hair is the point.",
      customer_name: "Declan Moriarty",
      created_at: "2025-11-12T11:11:00Z",
    },
  ],
  body_html: `<p>Ink rolled out on glass and taken up on paper, sixty times, each time with something a little wrong: too dry, too wet, a corner lifted, a roller with a nick in it. Scanned at 1,200 ppi and otherwise left alone.</p>
<h2>In the folder</h2>
<ul>
<li>20 full rolls, from starved to flooded</li>
<li>16 salts, where thin ink leaves specks of paper</li>
<li>14 edges: tape, deckle, thumb, torn mask</li>
<li>10 mistakes, which we use more than the rest</li>
</ul>
<p>Each comes as a 1-bit TIFF, an 8-bit greyscale TIFF and a transparent PNG, A4. 4.8 GB unpacked, in four archives.</p>
<h2>How to use one</h2>
<p>Put the texture above your artwork, set it to <em>screen</em>, and lower nothing. If it looks too strong, choose a quieter texture; turning one down makes it look printed on glass.</p>
<h3>Licence</h3>
<p>One person, any number of jobs. The studio licence covers ten people and allows use inside templates that others will open.</p>`,
};
