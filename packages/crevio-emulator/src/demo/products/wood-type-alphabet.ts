import type { SeedProduct } from "../../seed.ts";
import { print } from "../pictures.ts";

export const woodTypeAlphabet: SeedProduct = {
  slug: "wood-type-alphabet",
  name: "Sail Loft, a wood type",
  status: "active",
  description:
    "A typeface from 118 pieces of worn wood type found in the loft, with three impressions of every letter.",
  published_at: "2026-03-16T09:00:00Z",
  seo: {
    description:
      "Sail Loft: a condensed wood-type face with three alternates per letter, 394 glyphs, for desktop and web.",
  },
  media_gallery: [print("letterpress-alphabet")],
  variants: [
    {
      name: "Desktop licence",
      amount_type: "fixed",
      amount: 3600,
      currency: "usd",
      benefits: ["OTF and TTF, 394 glyphs", "One person, two computers", "Every letter as SVG"],
    },
    {
      name: "Desktop and web",
      amount_type: "fixed",
      amount: 5800,
      currency: "usd",
      benefits: ["Everything in the desktop licence", "WOFF2, one domain, no counting of visits"],
    },
    {
      name: "Studio licence",
      amount_type: "fixed",
      amount: 14000,
      currency: "usd",
      benefits: ["Ten people, five domains", "Use in logotypes and on packaging"],
    },
  ],
  reviews: [],
  body_html: `<p>When the sail loft was cleared in 1994 somebody left a crate under the stairs: 118 pieces of condensed poster type, eight lines high, no maker’s mark, most of the E’s missing. We printed what there was, three times each, and drew the rest.</p>
<h2>How it works</h2>
<p>Every letter exists in three impressions. Turn on contextual alternates and the font deals them out so that no two neighbours are the same piece. Turn them off if you would like your words to look like a font.</p>
<table>
<thead><tr><th>Set</th><th>Glyphs</th></tr></thead>
<tbody>
<tr><td>Capitals, three impressions</td><td>87</td></tr>
<tr><td>Small letters, three impressions</td><td>87</td></tr>
<tr><td>Figures, three impressions</td><td>30</td></tr>
<tr><td>Accented letters, Latin Extended-A</td><td>152</td></tr>
<tr><td>Points, arrows and three pointing hands</td><td>38</td></tr>
</tbody>
</table>
<p>Capitals and small letters include Æ, Ø and Å, in three impressions like everyone else, hence 29 and not 26.</p>
<h3>Sizes</h3>
<p>It was cut for posters. Below 30 pt the worn edges close up and it looks merely dirty.</p>`,
};
