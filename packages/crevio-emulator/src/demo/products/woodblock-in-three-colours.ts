import type { SeedProduct } from "../../seed.ts";
import { print, printUrl, video } from "../pictures.ts";

export const woodblockInThreeColours: SeedProduct = {
  slug: "woodblock-in-three-colours",
  name: "Woodblock in three colours",
  status: "active",
  description: "A water-based woodblock course: one mountain, three blocks of shina ply, rice paste and a baren.",
  published_at: "2026-06-08T08:00:00Z",
  seo: { title: "Woodblock printing course in three colours" },
  media_gallery: [
    print("woodblock-mountain"),
    print("woodblock-mountain-detail"),
    video("youtube", "https://www.youtube.com/watch?v=bK3nLofT41s"),
  ],
  variants: [
    {
      name: "Course",
      amount_type: "fixed",
      amount: 14900,
      currency: "usd",
      benefits: [
        "22 lessons, 5 hours 15 minutes, to keep",
        "Key block and two colour blocks as SVG and PDF",
        "Table of pigment mixtures by weight",
      ],
    },
    {
      name: "Course with feedback",
      amount_type: "fixed",
      amount: 24900,
      currency: "usd",
      quantity_available: 9,
      benefits: ["Everything in the course", "Two proofs by post or photograph, answered in writing by Ingrid"],
    },
    {
      name: "Spring group 2027",
      amount_type: "fixed",
      amount: 29000,
      currency: "usd",
      waitlist: true,
      benefits: ["The course with feedback", "Four evenings on video with at most eight others, from 6 April 2027"],
    },
    {
      name: "Course, for owners of the linocut course",
      amount_type: "fixed",
      amount: 9900,
      currency: "usd",
      hidden: true,
    },
    {
      name: "Autumn group 2025",
      amount_type: "fixed",
      amount: 26000,
      currency: "usd",
      archived: true,
    },
  ],
  reviews: [
    {
      rating: 5,
      content:
        "I came from etching, where everything bites. Here nothing bites, it soaks, and the course says so in the first five minutes and then spends five hours showing what follows from that. The lesson on damping paper overnight between blotters should be compulsory for anybody who ever printed anything. My first twelve sheets were grey. Sheet thirteen was a mountain.",
      customer_name: "Henrike Solberg",
      customer_image_url: printUrl("portrait-6", "1x1"),
      created_at: "2026-09-27T17:20:00Z",
    },
    {
      rating: 4,
      content:
        "Slow in a good way. The paste recipe works. Shina ply is hard to get in Portugal and they suggest birch, which splinters.",
      customer_name: "Inês Carvalho",
      created_at: "2026-08-30T09:12:00Z",
    },
    { rating: 5, content: "Ingrid’s hands explain more than most books.", created_at: "2026-08-11T22:40:00Z" },
    {
      rating: 3,
      content:
        "Fine lessons, but three of them lean on things taught in the linocut course. If that one is needed first, say so on the page.",
      customer_name: "Tomáš Říha",
      created_at: "2026-07-19T14:03:00Z",
    },
    { rating: 4, customer_name: "김서연", created_at: "2026-07-02T05:55:00Z" },
  ],
  body_html: `<p>One mountain in three colours: a grey-blue sky, a green flank, and a key block in near-black that holds them together. The method is the Japanese one as far as a kitchen in Bergen allows: water-based pigment, rice paste, damp paper, a baren, no press.</p>
<h2>What is in it</h2>
<ul>
<li>22 lessons, 5 hours 15 minutes, filmed at two cameras: the hand and the block</li>
<li>The three blocks as SVG and PDF at 20 × 25 cm
<ul>
<li>with <em>kento</em> marks, drawn in</li>
<li>and without, if you would rather cut your own</li>
</ul>
</li>
<li>A table of nine mixtures, in grams of pigment to grams of paste</li>
<li>A list of papers that survive forty impressions, with weights</li>
</ul>
<h2>How long it takes</h2>
<p>Cutting the key block takes most people eight to ten hours. The colour blocks take two hours each. Printing twenty sheets fills a Saturday, and the paper wants damping the evening before.</p>
<blockquote><p>Wood tells you where the knife is dull about a second before you would have noticed.</p></blockquote>
<h3>If you have never cut anything</h3>
<p>Chapter one repeats what you need about tools and sharpening, 26 minutes of it. If you want more than that, <a href="/products/linocut-from-first-cut">the linocut course</a> is the gentler beginning.</p>
<h3>The spring group</h3>
<p>Once a year up to nine people take the course at the same time and meet on four evenings. The dates for 2027 are 6, 13, 20 and 27 April, at 19:00 in Bergen. Leave an address and we write when places open in January.</p>`,
};
