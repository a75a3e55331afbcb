import type { SeedProduct } from "../../seed.ts";
import { film, print, printUrl } from "../pictures.ts";

export const linocutFromFirstCut: SeedProduct = {
  slug: "linocut-from-first-cut",
  name: "Linocut from first cut",
  status: "active",
  description: "Twenty-eight filmed lessons, from an uncut block to a numbered edition of a heron in two colours.",
  button_cta: "Start the course",
  published_at: "2026-11-10T08:00:00Z",
  seo: {
    title: "Linocut course for beginners, 28 lessons",
    description:
      "A filmed linocut course in 28 lessons, 4 hours 50 minutes, with a 34-page workbook and three plates to transfer. Taught by Ingrid Halden in Bergen.",
  },
  media_gallery: [print("linocut-heron"), print("linocut-heron-detail"), film("press")],
  variants: [
    {
      name: "Course",
      amount_type: "fixed",
      amount: 12900,
      currency: "usd",
      billing_type: "one_time",
      benefits: [
        "28 lessons, 4 hours 50 minutes, to keep",
        "Workbook, 34 pages, PDF in A4 and US Letter",
        "Three plates to transfer, at actual size",
        "English and Norwegian subtitles",
      ],
    },
    {
      name: "With feedback",
      amount_type: "fixed",
      amount: 21900,
      currency: "usd",
      billing_type: "one_time",
      benefits: [
        "Everything in the course",
        "Written feedback from Ingrid on three proofs, within five working days each",
        "No last date for sending a proof in",
      ],
    },
    {
      name: "With feedback, in three payments",
      amount_type: "fixed",
      amount: 7900,
      currency: "usd",
      billing_type: "subscription",
      recurring_interval: "month",
      interval_count: 1,
      installment_count: 3,
      benefits: [
        "The same course and the same feedback",
        "Three monthly payments of $79, $18 more than paying once",
        "All lessons open from the first payment",
      ],
    },
  ],
  reviews: [
    {
      rating: 5,
      content:
        "I own three linocut books and had still been cutting towards my own thumb. Lesson three fixed that, and lesson four, on sharpening, is the reason I stopped blaming the lino. The heron took me two weekends. The second colour is about a millimetre off on half the edition, and the last chapter has a whole lesson on why that may be fine, which I found either very kind or very convenient. What I did not expect is how little is bought in it. Five tools, one tin, a spoon. I had a drawer full of things and have given half of it to my niece, who now wants the course for Christmas.",
      customer_name: "Margaret Oyelaran",
      customer_image_url: printUrl("portrait-3", "1x1"),
      created_at: "2026-11-18T19:42:00Z",
    },
    {
      rating: 5,
      content: "道具の数が少ないのが良い。五本で足りました。",
      customer_name: "佐藤 みどり",
      customer_image_url: printUrl("portrait-4", "1x1"),
      created_at: "2026-11-16T03:10:00Z",
    },
    {
      rating: 4,
      content:
        "Clear and unhurried. I would have liked one more lesson on printing with a spoon, since most of us have no press, and the press gets more screen time than the spoon does.",
      customer_name: "Łukasz Wierzbicki",
      created_at: "2026-11-15T20:05:00Z",
    },
    {
      rating: 5,
      content: "Bought it with feedback. Three letters from Ingrid, each a full page, each right.",
      customer_name: "Joanna Pell",
      customer_image_url: printUrl("portrait-5", "1x1"),
      created_at: "2026-10-02T11:30:00Z",
    },
    {
      rating: 3,
      content:
        "Good course, but know what it is: this is relief printing the careful way. If you want to carve a rubber stamp on a Sunday afternoon it is too much. Six chapters before anyone has an edition. First version, filmed in 2025; the sound in chapter two hums.",
      customer_name: "D. Ferreira",
      created_at: "2026-02-21T16:18:00Z",
    },
    { rating: 5, created_at: "2026-01-09T08:51:00Z" },
    {
      rating: 4,
      content: "The jar of brushes plate alone was worth it. Subtitles have a few typos.",
      customer_name: "Nguyễn Thị Hạnh",
      created_at: "2025-11-30T13:27:00Z",
    },
    {
      rating: 5,
      content: "Dry, exact, no music. More please.",
      customer_name: "Aoife Brennan",
      created_at: "2025-10-14T21:00:00Z",
    },
    {
      rating: 2,
      content:
        "The teaching is fine. My complaint is the tool list: the gouges they recommend were out of stock at both shops linked, and the alternatives came to $112, not the $80 it says. Wrote to the studio, got a corrected list after nine days. Nine days is long when the lino is already on the table.",
      customer_name: "Pieter van Aken",
      created_at: "2025-08-19T07:44:00Z",
    },
  ],
  body_html: `<p>You begin with a block of grey lino and a pencil, and end with a numbered edition of a heron in two colours. In between are twenty-eight lessons, filmed from above at the table where I work, in the order in which I would teach you if you came up the stairs.</p>
<p>This is the second edition, filmed in September 2026. Whoever owns the first has the new lessons in their account already. Reviews from before November 2026 are of the first.</p>
<h2>The six chapters</h2>
<ol>
<li><strong>Before the cut.</strong> Table, light, lino, five tools, sharpening. 4 lessons, 42 minutes.</li>
<li><strong>Line.</strong> Straight, curved, hatched. First plate: a feather. 5 lessons, 49 minutes.</li>
<li><strong>Drawing for relief.</strong> Mirror images, black and white, transfer. Second plate: a jar of brushes. 4 lessons, 49 minutes.</li>
<li><strong>Ink and pressure.</strong> Spoon, baren and press. Third plate: the heron’s key block. 5 lessons, 60 minutes.</li>
<li><strong>Second colour.</strong> Two pins, a reduction cut, three tins of ink. 5 lessons, 56 minutes.</li>
<li><strong>The edition.</strong> Numbering, drying, signing, and what to do with the bad ones. 5 lessons, 34 minutes.</li>
</ol>
<figure><img src="{{origin}}/media/linocut-heron-detail.16x9.webp" alt="The heron’s neck, printed in two inks"><figcaption>The third plate after the second colour. The white line is where the two blocks do not quite meet, on purpose.</figcaption></figure>
<h2>What you need</h2>
<table>
<thead><tr><th>Thing</th><th>How much</th><th>About</th></tr></thead>
<tbody>
<tr><td>Lino, 3.2 mm, 15 × 20 cm</td><td>4 blocks</td><td>$16</td></tr>
<tr><td>Gouges: two V, two U, one flat</td><td>5</td><td>$38 to $60</td></tr>
<tr><td>Black oil-based ink, 75 ml</td><td>1 tin</td><td>$14</td></tr>
<tr><td>Roller, 6 cm</td><td>1</td><td>$12</td></tr>
<tr><td>A wooden spoon</td><td>1</td><td>You have one</td></tr>
</tbody>
</table>
<p>No press. I use ours in four lessons, so that you can see what it changes, and print everything by spoon as well.</p>
<h2>With feedback</h2>
<p>You photograph a proof in daylight and send it. I write back within five working days: what the cut says, what the ink says, what I would do next. Three proofs, whenever you get to them. There is no calendar and no group.</p>
<blockquote><p>Most first prints are over-inked and under-cut. Both can be put right the same evening.</p></blockquote>
<p>The films run in the browser and can be downloaded as 1080p MP4, 5.1 GB in all. The workbook is a PDF of 34 pages that prints decently on an office printer.</p>`,
};
