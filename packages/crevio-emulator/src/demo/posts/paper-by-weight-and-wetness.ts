import type { SeedPost } from "../../seed.ts";
import { printUrl } from "../pictures.ts";

export const paperByWeightAndWetness: SeedPost = {
  slug: "paper-by-weight-and-wetness",
  title: "Paper, by weight and by wetness",
  excerpt:
    "Nine papers, printed dry, damp and in between, from the same block with the same spoon. Most advice about weight turned out to be about size.",
  status: "published",
  published_at: "2026-08-24T07:00:00Z",
  cover_image_url: printUrl("post-paper", "16x9"),
  author: { name: "Ingrid Halden", avatar_url: printUrl("portrait-1", "1x1") },
  category: "Materials",
  content: `<p>When people ask which paper to print on, they are told a weight. ‘Something around 200 grams.’ I have said it myself. In June the studio was too warm to cut in, and so I tested it: nine papers, one block, one black ink, one wooden spoon, three states of water. Twenty-seven prints, of which seven are good.</p>
<h2>How it was done</h2>
<p>The block is a test plate of 10 × 15 cm with a solid, a hatch, a field of dots and some lettering. Each paper was printed three times:</p>
<ol>
<li><strong>Dry</strong>, as it came out of the drawer, at 48 % humidity in the room.</li>
<li><strong>Half damp</strong>: sprayed once, left for an hour under glass between two dry sheets of the same.</li>
<li><strong>Damp</strong>: sponged on the back, stacked in plastic over night.</li>
</ol>
<p>I rubbed each for four minutes by the clock. Nothing was weighted in favour of papers that I like, other than by my arm.</p>
<h2>What came out</h2>
<table>
<thead><tr><th>Paper</th><th>gsm</th><th>Dry</th><th>Half damp</th><th>Damp</th></tr></thead>
<tbody>
<tr><td>Gampi</td><td>20</td><td>Good</td><td>Wrinkled</td><td>Torn</td></tr>
<tr><td>Kitakata</td><td>36</td><td>Good</td><td>Good</td><td>Soft</td></tr>
<tr><td>Kozo, thin</td><td>33</td><td>Good</td><td>Fair</td><td>Soft</td></tr>
<tr><td>Hosho</td><td>80</td><td>Fair</td><td>Good</td><td>Fair</td></tr>
<tr><td>Copy paper</td><td>80</td><td>Fair</td><td>Cockled</td><td>Cockled</td></tr>
<tr><td>Drawing paper</td><td>120</td><td>Speckled</td><td>Fair</td><td>Fair</td></tr>
<tr><td>Cotton, unsized</td><td>180</td><td>Speckled</td><td>Good</td><td>Fair</td></tr>
<tr><td>Cotton, sized</td><td>250</td><td>Bare</td><td>Speckled</td><td>Good</td></tr>
<tr><td>Watercolour, cold pressed</td><td>300</td><td>Bare</td><td>Bare</td><td>Speckled</td></tr>
</tbody>
</table>
<p>‘Bare’ means that there was more paper than ink in the solid. ‘Speckled’ is less than that and sometimes pretty. ‘Soft’ means that the fine hatch had closed.</p>
<figure><img src="{{origin}}/media/paper-pack.16x9.webp" alt="A stack of papers seen from the side"><figcaption>The nine, in the order of the table. The watercolour paper is the one that stays up by itself.</figcaption></figure>
<h2>What I take from it</h2>
<h3>Weight is mostly a question of who does the pushing</h3>
<p>By spoon, everything over 120 gsm is hard work when dry. Under a press the list looks different: our own press printed the 250 gsm cotton dry at the first try. So the advice to use heavy paper comes from people with presses, and the advice to use thin paper comes from people with spoons, and both leave that out.</p>
<h3>Size matters more</h3>
<p>Size is what the mill puts in to keep water out: gelatine or starch, in the pulp or on the surface. A heavily sized sheet keeps ink out, too. Damping loosens it. That is why the sized cotton went from bare to good over night, while the unsized one was already good after an hour and had begun to go soft by morning.</p>
<p>You can find out without a label: touch the corner with your tongue. If it sticks, there is little size. If it slides, there is a lot.</p>
<h3>Damp is not wet</h3>
<ul>
<li>A sheet is right when it
<ul>
<li>feels cool on the cheek,</li>
<li>hangs rather than stands,</li>
<li>and does not shine when held flat against the window.</li>
</ul>
</li>
<li>A sheet is too wet when you can see where your fingers have been.</li>
<li>A sheet that is too wet can be rescued between newspapers in ten minutes. One that is too dry has to wait until tomorrow.</li>
</ul>
<h2>So which paper</h2>
<p>For a first print, by spoon: kitakata, dry. It costs about $2.40 a sheet of 41 × 52 cm here, and a sheet gives six prints of the size in <a href="/products/starter-kit">the starter kit</a>. If that is too dear for a first print, use copy paper and do not damp it; the first print is for looking at, not for keeping.</p>
<p>For an edition by spoon: hosho, an hour under glass. For an edition on a press: the 250 gsm cotton, damped the evening before. For gampi: a reason.</p>
<p>What I could not test is time. Copy paper goes yellow in a drawer within a few years and the cottons do not, and that matters more than how the solid looks tonight.</p>
<hr>
<p>Front and back of all nine are among <a href="/products/paper-scans">the twenty-two papers</a> we scanned in the winter, should you want to look at them before buying any.</p>`,
};
