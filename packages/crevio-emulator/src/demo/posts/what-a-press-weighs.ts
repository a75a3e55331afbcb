import type { SeedPost } from "../../seed.ts";
import { printUrl } from "../pictures.ts";

export const whatAPressWeighs: SeedPost = {
  slug: "what-a-press-weighs",
  title: "What a press weighs",
  excerpt:
    "Four hundred and ten kilograms, nineteen steps and one hook: how the proofing press came upstairs, with a film of the worst minute.",
  status: "published",
  published_at: "2026-07-13T07:00:00Z",
  cover_image_url: printUrl("post-press", "16x9"),
  author: { name: "Teodor Moss", avatar_url: printUrl("portrait-2", "1x1") },
  category: "Studio",
  content: `<p>The advertisement said ‘press, heavy, must go’. It was a proofing press of 1961 from a newspaper in Odda that stopped in the eighties, and had since served as a sideboard. It cost nothing. Getting it here cost $1,140 and a Saturday.</p>
<h2>How heavy is heavy</h2>
<p>Nobody knew. The plate on the side gave a number for the motor only. So we took it apart and put every piece on bathroom scales, two scales for the bed:</p>
<table>
<thead><tr><th>Part</th><th>Weight</th></tr></thead>
<tbody>
<tr><td>Bed</td><td>148 kg</td></tr>
<tr><td>Cylinder</td><td>96 kg</td></tr>
<tr><td>Two side frames</td><td>112 kg</td></tr>
<tr><td>Inking rollers, rack and crank</td><td>37 kg</td></tr>
<tr><td>Bolts, in an ice-cream tub</td><td>17 kg</td></tr>
</tbody>
</table>
<p>That is 410 kg. The hook on our beam is said to hold 300, so the whole was out of the question, and each of the parts was not.</p>
<h2>The stairs, or the window</h2>
<p>There are nineteen steps, 82 cm wide, with a turn. A bed of 148 kg takes four people, and four people do not fit on a turn of 82 cm. We measured it with a table of the same size, and with Ingrid’s brother.</p>
<p>So: the window. The sails used to go out by it, and the hook is there for that. We hired a chain hoist for a day, $85, and an engineer to look at the beam, $220. She tapped it, went away, calculated, and wrote ‘250, slowly’.</p>
<iframe width="680" height="383" src="https://www.youtube-nocookie.com/embed/hM4sKu7evik" title="The bed of the press goes in at the window" loading="lazy" allowfullscreen></iframe>
<p>In the film you can see the bed turning, which it was not meant to do, and me holding a rope, which I had been told not to do. It lasts 58 seconds. It felt like the rest of July.</p>
<h2>Putting it down</h2>
<p>The floor has a dip. A press wants to be level to within a tenth of a millimetre per metre, or else the cylinder rolls home by itself. We did it like this:</p>
<ol>
<li>Two oak sleepers, 12 cm thick, laid across the joists and not along them.</li>
<li>Steel plates under the four feet, 15 × 15 cm.</li>
<li>Shims of brass sheet. The north-west foot has eleven.</li>
<li>A machinist’s level, borrowed from the boatyard against a bottle.</li>
<li>A week of waiting, then all over again.</li>
</ol>
<p>Since then it has sunk by 0.2 mm on one side. The building has noticed.</p>
<h2>Was it worth it</h2>
<p>It prints a block of 35 × 50 cm with the same pressure in every corner, 40 sheets an hour with two people, 25 with one. By spoon, a block of this size takes me fourteen minutes and an elbow. The bearings are bronze and will see us out. The rollers had to be recast, at $410 for three.</p>
<p>Would I advise you to look for one? If you have a ground floor, yes. They come up a few times a year, mostly free, mostly as sideboards. Ask three things before you go:</p>
<ul>
<li><strong>Is the bed cracked?</strong> Run a fingernail over it, crosswise. A crack clicks.</li>
<li><strong>Is the cylinder pitted?</strong> Rust comes off. Pits print.</li>
<li><strong>Are the bearers there?</strong> These are the rails at the sides, at type height. They are usually missing and cost more than the press.</li>
</ul>
<p>If you live upstairs, there are <a href="/products/bottle-jack-press">plans for a small one</a> that two people can carry, and that cost less than our engineer.</p>
<blockquote><p>Everything in the trade weighs either nothing or four hundred kilos.</p></blockquote>
<hr>
<p>Thanks to Solveig, who calculated; to Ingrid’s brother, who was the table; and to the man with the van, who said at the end that he had thought it was for a piano.</p>`,
};
