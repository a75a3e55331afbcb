import type { SeedPost } from "../../seed.ts";
import { printUrl } from "../pictures.ts";

export const howWeNumber: SeedPost = {
  slug: "how-we-number",
  title: "How we number an edition",
  status: "published",
  published_at: "2026-02-09T08:00:00Z",
  cover_image_url: printUrl("post-editions", "16x9"),
  author: { name: "Ingrid Halden", avatar_url: printUrl("portrait-1", "1x1") },
  category: "Studio",
  content: `<p>A buyer asked last week whether 3/40 is better than 37/40. It is not. It is not even earlier, since we number the stack as it comes off the rack, and the rack is filled from the middle.</p>
<h2>What is written on a print</h2>
<ul>
<li><strong>12/40</strong>: this is one of forty. It is not the twelfth that was printed.</li>
<li><strong>A.P.</strong>: artist’s proof. We keep four of every edition, marked A.P. I to IV. They are the same print.</li>
<li><strong>T.P.</strong>: trial proof. A colour or a cut is different. Never more than three leave the house.</li>
<li><strong>P.P.</strong>: printer’s proof. Only when one of us prints the other’s block, as wages.</li>
</ul>
<p>Number on the left, title in the middle, name on the right, in pencil, since pencil dents the paper and cannot be printed.</p>
<h2>How the number is chosen</h2>
<p>By counting the good ones. We print what the paper allows, usually fifty-odd, lay them out on the floor for two days and take away whatever either of us dislikes. Neither has to give a reason. What is left, rounded down, is the edition.</p>
<p>Of the forest we printed 57, removed 13 and kept 4. The edition is 40.</p>
<h3>And afterwards</h3>
<p>The block is cancelled, with one cut across it, and a print is made of the cancelled block. It hangs in the stairwell. People ask to buy those, and we do not sell them.</p>`,
};
