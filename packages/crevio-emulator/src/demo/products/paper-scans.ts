import type { SeedProduct } from "../../seed.ts";
import { print, printUrl } from "../pictures.ts";

export const paperScans: SeedProduct = {
  slug: "paper-scans",
  name: "Twenty-two papers",
  status: "active",
  description:
    "Twenty-two sheets from our drawers, scanned flat on both sides at 600 ppi, colour-managed, with their names.",
  published_at: "2026-01-12T09:00:00Z",
  media_gallery: [print("paper-pack")],
  variants: [
    {
      name: "Single licence",
      amount_type: "fixed",
      amount: 2800,
      currency: "usd",
      benefits: ["44 scans: both sides of 22 sheets", "TIFF with ICC profile, and JPEG", "Commercial work included"],
    },
  ],
  reviews: [
    {
      rating: 5,
      content: "Finally somebody scanned the back as well.",
      customer_name: "Siobhán Keane",
      customer_image_url: printUrl("portrait-9", "1x1"),
      created_at: "2026-08-08T09:09:00Z",
    },
    { rating: 4, content: "Lovely gampi.", created_at: "2026-05-30T17:54:00Z" },
    {
      rating: 3,
      content:
        "Honest scans, perhaps too honest: I had to even out the light on the big ones myself. They explain why they did not. I still had to.",
      customer_name: "Anton Weiß",
      created_at: "2026-03-19T12:00:00Z",
    },
  ],
  body_html: `<p>We cleared out the paper drawers in December and scanned a sheet of everything before it was cut. Twenty-two papers, front and back, each with its maker, weight and the year we bought it, where we still knew.</p>
<h2>What there is</h2>
<ul>
<li>Japanese: hosho, kitakata, gampi, three weights of kozo</li>
<li>European printmaking papers from 120 to 300 gsm</li>
<li>Wrapping, sugar bags, ledger, a chart of Byfjorden with coffee on it</li>
<li>Four sheets from a mill that no longer exists</li>
</ul>
<p>Scanned at 600 ppi on an A3 flatbed, larger sheets in two passes. Adobe RGB, profile embedded. 3.1 GB as TIFF, 420 MB as JPEG.</p>
<h2>What we did not do</h2>
<p>We did not retouch, even out or make anything tile. A sheet of paper is lighter towards the window. If you want a flat colour, a flat colour is free.</p>
<blockquote><p>Paper is not white. Put two whites side by side and one of them is pink.</p></blockquote>`,
};
