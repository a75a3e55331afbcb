import type { SeedPost } from "../../seed.ts";
import { printUrl } from "../pictures.ts";

export const imposingAZine: SeedPost = {
  slug: "imposing-a-zine",
  title: "Imposing a sixteen-page zine",
  excerpt:
    "Which page lies beside which, and why the inner sheets stick out. With seven lines of code for any number of sheets.",
  status: "scheduled",
  published_at: "2026-12-14T08:00:00Z",
  author: { name: "Teodor Moss", avatar_url: printUrl("portrait-2", "1x1") },
  category: "Technique",
  content: `<p>Fold four sheets of A4 into each other, staple them, and you have sixteen pages of A5. The only difficulty is that page 1 is printed beside page 16.</p>
<h2>The order</h2>
<table>
<thead><tr><th>Sheet</th><th>Front</th><th>Back</th></tr></thead>
<tbody>
<tr><td>1, outermost</td><td>16, 1</td><td>2, 15</td></tr>
<tr><td>2</td><td>14, 3</td><td>4, 13</td></tr>
<tr><td>3</td><td>12, 5</td><td>6, 11</td></tr>
<tr><td>4, innermost</td><td>10, 7</td><td>8, 9</td></tr>
</tbody>
</table>
<p>Both numbers on a side always add up to 17, one more than there are pages. If they do not, stop the machine.</p>
<h2>For any number of sheets</h2>
<pre><code class="language-javascript">function impose(pages) {
  if (pages % 4) throw new RangeError("A folded sheet has four pages.");

  return Array.from({ length: pages / 4 }, (_, sheet) =&gt; ({
    front: [pages - 2 * sheet, 2 * sheet + 1],
    back: [2 * sheet + 2, pages - 2 * sheet - 1],
  }));
}
</code></pre>
<h2>Creep</h2>
<p>The innermost sheet has to go around the others and so sticks out. With four sheets of 120 gsm it is 0.7 mm. Either trim all of them, and keep text 8 mm from the edge, or do not trim, and call it a deckle.</p>
<p>Numbers 1 to 6 were not trimmed. With <a href="/products/zine-no-7">no. 7</a> we gave in.</p>`,
};
