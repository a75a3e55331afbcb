import type { SeedPost } from "../../seed.ts";
import { printUrl } from "../pictures.ts";

export const aYearAboveTheSailLoft: SeedPost = {
  slug: "a-year-above-the-sail-loft",
  title: "A year above the sail loft, in numbers",
  excerpt: "Rent, rags, ink, members and mistakes: what a studio of two people took in and used up in 2025.",
  status: "published",
  published_at: "2025-12-19T09:00:00Z",
  cover_image_url: printUrl("post-studio", "16x9"),
  author: { name: "Teodor Moss", avatar_url: printUrl("portrait-2", "1x1") },
  category: "Studio",
  content: `<p>Every December I go through the receipts for the accountant, and in the evening I write down what the accountant does not ask. This is the fourth such list and the first that we put here. We opened this shop in February, and several of you have asked how it goes. It goes like this.</p>
<h2>The room</h2>
<p>We rent 84 m² above what was a sail loft until 1994. The floor has a long dip where the sails were laid out, and a marble put down at the north window arrives at the sink in eleven seconds. There are nineteen steps up, no lift, and a beam with a hook that carries 300 kg, so they say.</p>
<ul>
<li>Days in which one of us was here: 291</li>
<li>Days with rain, according to <a href="https://www.yr.no/">yr.no</a> and the bucket: 236</li>
<li>Average humidity of the drying room: 58 %, highest 79 %, in September, on the day of a delivery of paper</li>
<li>Power cuts: 2</li>
<li>Gulls indoors: 1</li>
</ul>
<h2>What we used</h2>
<table>
<thead><tr><th>What</th><th>2024</th><th>2025</th></tr></thead>
<tbody>
<tr><td>Black ink</td><td>6.2 kg</td><td>5.1 kg</td></tr>
<tr><td>All other ink</td><td>7.4 kg</td><td>8.8 kg</td></tr>
<tr><td>Lino</td><td>11 m²</td><td>14 m²</td></tr>
<tr><td>Shina ply</td><td>3 m²</td><td>4 m²</td></tr>
<tr><td>Riso masters</td><td>3 rolls</td><td>5 rolls</td></tr>
<tr><td>Sheets of paper, all kinds</td><td>9,100</td><td>12,600</td></tr>
<tr><td>Rags</td><td>22 kg</td><td>24 kg</td></tr>
<tr><td>Plasters</td><td>31</td><td>19</td></tr>
</tbody>
</table>
<p>Black goes down because Ingrid discovered dark blue. Plasters go down because we moved the lamp.</p>
<h2>What we made</h2>
<p>Seven paper editions, 241 good prints in all, of which 196 are sold. Two numbers of the zine. One linocut course, 28 lessons, filmed in June with the wrong microphone; there are people who hear chapter two humming in their sleep. One risograph course, filmed in September with the right one. Forty brushes, sixty textures, nine plates for the club.</p>
<p>The club began in April with 23 people, whom we knew. At the end of November there were 148, whom we do not, and on the last Thursday of the month about thirty of them show up with a print. The most who ever held one up at the same moment was 34; the least was 6, on the evening of the football.</p>
<h3>Where the money came from</h3>
<ol>
<li>Courses: 38 %</li>
<li>Club: 21 %</li>
<li>Paper prints, from the wall and two galleries: 17 %</li>
<li>Brushes, textures and the like: 13 %</li>
<li>Printing for others: 8 %</li>
<li>Portfolio reviews: 3 %, and by far the best afternoons</li>
</ol>
<p>In 2023 printing for others was 61 %. We were good at it and always tired.</p>
<h3>Where it went</h3>
<p>Rent took 19 %, materials 14 %, post and packing 6 %, machines and their repair 11 %, of which one rubber belt alone was more than I care to write. The rest is two wages, a little under what a nurse earns here, and for the first time there was something left in November.</p>
<figure><img src="{{origin}}/media/post-studio.16x9.webp" alt="A window above a harbour, with prints on a line"><figcaption>The north window, as cut by Ingrid for the club in December. The marble starts below the left pane.</figcaption></figure>
<h2>What went wrong</h2>
<ul>
<li>We sold fourteen places in a group of twelve. Two people were gracious about it.</li>
<li>The riso was down for nineteen days in May. A part came from Japan, was the wrong one, went back, and came again.</li>
<li>I answered a letter about gouges nine days late in August, and it is now in a review, and fairly so.</li>
<li>400 sheets of zine no. 5 had pages 6 and 11 exchanged. We sold them as no. 5½.</li>
</ul>
<blockquote><p>There is no such thing as a slow month. There are months in which we clean.</p></blockquote>
<h2>Next year</h2>
<p>A woodblock course, in summer if the wood dries. A typeface from the crate under the stairs. Film the linocut course again, with sound. No second room, no third person, no newsletter more often than monthly.</p>
<p>The loft is closed from 22 December until 6 January. Letters wait in the box, and anything you buy here arrives by itself.</p>`,
};
