import type { SeedPost } from "../../seed.ts";
import { printUrl } from "../pictures.ts";

export const registrationByArithmetic: SeedPost = {
  slug: "registration-by-arithmetic",
  title: "Registration by arithmetic",
  excerpt:
    "The second colour is out by a hair, to the right and a little turned. How to find out by how much, and move the stops once.",
  status: "published",
  published_at: "2026-10-12T07:30:00Z",
  cover_image_url: printUrl("post-register", "16x9"),
  author: { name: "Teodor Moss", avatar_url: printUrl("portrait-2", "1x1") },
  category: "Technique",
  content: `<p>Everyone who prints a second colour knows the evening: the first proof is out to the right, you move a stop, the next is out to the left and a little turned, you move the other stop, and by eleven you have eleven proofs and a theory about humidity.</p>
<p>There are only three things that can be wrong with the place of a block: it is too far along, too far up, or turned. All three can be measured on a single proof. After that it is school trigonometry, and you move the stops once.</p>
<h2>What you need</h2>
<ul>
<li>Two small crosses on the key block, far apart, outside the picture</li>
<li>The same crosses on the second block, cut from the same drawing</li>
<li>A steel rule, and a loupe with a scale in tenths of a millimetre (ours was $14)</li>
<li>A jig with three stops: two along the bottom edge and one at the left</li>
</ul>
<p>The crosses should be as far from each other as the sheet allows. If they are 27 cm apart, an error of a tenth of a millimetre at one of them turns the block by 0.02°, which you cannot see. If they are 5 cm apart it turns it by 0.1°, which you can.</p>
<h2>Measure</h2>
<ol>
<li>Print the key block. Let it dry, or chalk it.</li>
<li>Print the second block on top in the colour you have, with the stops where they are.</li>
<li>Lay the sheet face down on a light table, the way it lay when it was printed. Measure both pairs of crosses through the back, from the lower left corner, to the right and upwards.</li>
</ol>
<p>Face down matters. From the front, left and right are exchanged, and the answer then doubles the error, which is how I found out.</p>
<p>You have eight numbers. Ours, last Thursday, on the third sheet of <a href="/products/sea-edition">the sea</a>:</p>
<table>
<thead><tr><th>Cross</th><th>Key block</th><th>Second block</th><th>Out by</th></tr></thead>
<tbody>
<tr><td>Left</td><td>15.0, 20.0</td><td>15.6, 20.3</td><td>0.6 right, 0.3 up</td></tr>
<tr><td>Right</td><td>285.0, 20.0</td><td>285.5, 21.2</td><td>0.5 right, 1.2 up</td></tr>
</tbody>
</table>
<p>So the block is half a millimetre too far right, and it is turned: its right end is nearly a millimetre higher than its left.</p>
<h2>Work it out</h2>
<p>The script below takes the eight numbers and the places of the three stops, and says how far each stop has to move. It needs <a href="https://www.python.org/">Python 3</a> and nothing else. Positions are in millimetres, <code>x</code> to the right, <code>y</code> upwards.</p>
<pre><code class="language-python">from math import atan2, cos, degrees, sin

key = [(15.0, 20.0), (285.0, 20.0)]     # crosses of the key block
second = [(15.6, 20.3), (285.5, 21.2)]  # where the second block put them

stops = {
    "left": (40.0, 0.0),
    "right": (260.0, 0.0),
    "side": (0.0, 60.0),
}


def centre(points):
    (x1, y1), (x2, y2) = points
    return (x1 + x2) / 2, (y1 + y2) / 2


def angle(points):
    (x1, y1), (x2, y2) = points
    return atan2(y2 - y1, x2 - x1)


turn = angle(key) - angle(second)
from_x, from_y = centre(second)
to_x, to_y = centre(key)

print(f"turn {degrees(turn):+.3f} degrees")
for name, (x, y) in stops.items():
    dx, dy = x - from_x, y - from_y
    new_x = to_x + dx * cos(turn) - dy * sin(turn)
    new_y = to_y + dx * sin(turn) + dy * cos(turn)
    print(f"{name:6}{new_x - x:+.2f} {new_y - y:+.2f}")
</code></pre>
<p>For the numbers above it prints:</p>
<pre><code class="language-text">turn -0.191 degrees
left  -0.62 -0.38
right -0.62 -1.11
side  -0.42 -0.25
</code></pre>
<h3>What to do with the answer</h3>
<p>A stop only pushes in one direction, so of each pair you need one number. The two bottom stops push up: lower the left one by 0.38 mm and the right one by 1.11 mm. The side stop pushes to the right: move it 0.42 mm to the left. The rest of the numbers are about sliding along the stop, and that happens by itself.</p>
<p>To move a stop by 0.38 mm, do not move it. Put something behind it or take something away:</p>
<ul>
<li>copy paper, 80 gsm: 0.10 mm</li>
<li>a sheet of our usual 120 gsm: 0.15 mm</li>
<li>packing tape: 0.05 mm</li>
<li>a playing card: 0.30 mm</li>
</ul>
<p>We set every stop with a stack of fifteen slips of copy paper behind it from the start. Down by 0.38 is then four slips out on the left and, for 1.11, eleven on the right, and the block is where it belongs to within two hundredths.</p>
<h2>Check it once</h2>
<p>Print one more sheet and measure it as before. If the arithmetic was right, both pairs now differ by less than 0.1 mm, which is about what a loupe can see and rather less than the paper can do. If they differ by more, it is nearly always one of these:</p>
<ol>
<li>A figure was copied wrongly. Ours was, twice, and both times it was a 3 that had been an 8.</li>
<li>The block was not pushed home against all three stops. Push it along first, then up.</li>
<li>The stops were measured from the edge of the jig and not from the corner of the paper. The script wants everything from one corner, and does not care which, so long as it is the same.</li>
</ol>
<p>We write the slips behind each stop on a strip of tape beside it: <code>L 11, R 4, S 11</code>. When the block comes back for a second edition in two years, that is where it starts.</p>
<h2>When it still does not fit</h2>
<p>If the crosses meet and the picture does not, the block is the wrong size, and no stop will help. Measure the distance between the crosses on both: ours are 270.0 and 269.9<sup>1</sup>. A tenth over 27 cm is paper, since a damp sheet grows. Half a millimetre is a transfer that stretched, and you may as well know it now and not at sheet thirty.</p>
<p>If each sheet is out differently, it is not the block either. Then it is the hand that lays the paper, and there are pins for that.</p>
<blockquote><p>A hair out on every sheet is a style. A hair out on one sheet is a mistake.</p></blockquote>
<hr>
<p><sup>1</sup> From the table: the square root of 269.9² + 0.9², which is 269.9015. The turn does not change it by anything you could measure.</p>`,
};
