import type { SeedPost } from "../../seed.ts";
import { printUrl } from "../pictures.ts";

export const curvesForTwoDrums: SeedPost = {
  slug: "curves-for-two-drums",
  title: "A curve for each drum",
  excerpt:
    "Why a 50 % grey prints as 68 on a risograph, how to measure your own machine with a flatbed, and a short script that undoes it.",
  status: "published",
  published_at: "2026-04-20T07:00:00Z",
  cover_image_url: printUrl("post-colour", "16x9"),
  author: { name: "Teodor Moss", avatar_url: printUrl("portrait-2", "1x1") },
  category: "Technique",
  content: `<p>Send a 50 % grey to a risograph and you get something closer to 70. The dots are pressed through a stencil into soft paper and they spread. Offset printers call it dot gain and have had curves for it since before I was born. Riso shops mostly have a person who says ‘make it lighter’.</p>
<p>That works, up to a point. The point is the second ink. When two inks are each too dark by a different amount, the colour they make together is not darker, it is a different colour, and no amount of ‘lighter’ will fix it.</p>
<h2>Measure the machine</h2>
<p>You need a flatbed scanner that can be told to leave things alone, and one sheet per ink.</p>
<ol>
<li>Make a strip of seven squares: 0, 10, 25, 50, 75, 90 and 100 % black, as greyscale at 600 ppi.</li>
<li>Print it with the screen you use, on the paper you use. Let it lie for a day; soy ink goes on sinking.</li>
<li>Scan it as greyscale, with every automatic correction off.</li>
<li>Read the average of each square with the eyedropper, over at least 5 × 5 mm, in percent black (<kbd>F8</kbd> opens the readings in Photoshop).</li>
<li>Stretch the readings so that bare paper is 0 and the full ink is 100.</li>
</ol>
<p>For our medium blue on 120 gsm uncoated, in March:</p>
<table>
<thead><tr><th>Sent</th><th>Printed</th><th>Too dark by</th></tr></thead>
<tbody>
<tr><td>10</td><td>16</td><td>6</td></tr>
<tr><td>25</td><td>38</td><td>13</td></tr>
<tr><td>50</td><td>68</td><td>18</td></tr>
<tr><td>75</td><td>90</td><td>15</td></tr>
<tr><td>90</td><td>97</td><td>7</td></tr>
</tbody>
</table>
<p>Fluorescent pink gains less, 12 at the middle. Black gains more, 21. The difference between pink and black is the jam that people complain of.</p>
<h2>Turn it around</h2>
<p>You want the curve backwards: to <em>get</em> 50, what has to be sent? Read the table from right to left and draw a line between the rows. To get 50 from this drum you send 35. To get 20 you send 13, and to get 80 you send 64.</p>
<h3>By hand</h3>
<p>In Photoshop, open a curves adjustment (<kbd>Ctrl</kbd> <kbd>M</kbd>, or <kbd>⌘</kbd> <kbd>M</kbd>), switch it to show pigment rather than light, and set a point for each row: input is what was printed, output is what was sent. Save it under the name of ink, paper and month. <code>medium-blue_120-uncoated_2026-03.acv</code> is dull and will still mean something next year.</p>
<h3>By script</h3>
<p>For a folder of plates I use this. It wants <a href="https://python-pillow.org/">Pillow</a>, reads 8-bit greyscale, and writes the corrected plate beside the original.</p>
<pre><code class="language-python">import sys
from pathlib import Path

from PIL import Image

# Percent of ink: what was sent, and what a scan of the print said.
SENT = [0, 10, 25, 50, 75, 90, 100]
PRINTED = [0, 16, 38, 68, 90, 97, 100]


def to_send(wanted):
    steps = list(zip(SENT, PRINTED))
    for (s1, p1), (s2, p2) in zip(steps, steps[1:]):
        if p2 &gt;= wanted:
            return s1 + (s2 - s1) * (wanted - p1) / (p2 - p1)
    return 100


# In a greyscale file 255 is paper and 0 is full ink.
table = [round(255 - to_send(100 - grey / 2.55) * 2.55) for grey in range(256)]

for name in sys.argv[1:]:
    plate = Path(name)
    image = Image.open(plate).convert("L")
    image.point(table).save(plate.with_stem(plate.stem + "-blue"), dpi=(600, 600))
</code></pre>
<p>Run it once per ink, with that ink’s numbers:</p>
<pre><code class="language-bash">python curve-blue.py plates/*-blue.tif
python curve-pink.py plates/*-pink.tif
</code></pre>
<h2>What it does not do</h2>
<ul>
<li><strong>Highlights.</strong> Below 5 % most machines print nothing. A curve cannot bring back a dot that the stencil never had.</li>
<li><strong>Solids.</strong> If the full ink is weak, the drum is old, or the density dial stands at 2. We print at 3.</li>
<li><strong>Overprints.</strong> Two curves give you two right inks. What they make on top of each other is still to be looked at, on paper, in daylight.</li>
</ul>
<figure><img src="{{origin}}/media/riso-poppies.16x9.webp" alt="Poppies in red and blue, dark where the two overlap"><figcaption>The poppies, with a curve on each drum. Without them the leaves went brown.</figcaption></figure>
<h2>How often</h2>
<p>We measure when we open a new drum, when the paper changes, and in the first week of January and July. It takes twenty minutes and four sheets. In two years medium blue has moved by three points in the middle, so you could well do it less often. You could also check the tyres less often.</p>
<blockquote><p>A proof tells you what happened. A curve tells you what will.</p></blockquote>
<p>Our own curves for eight inks come with <a href="/products/risograph-in-two-drums">the risograph course</a>. They are right for our machine. Use them to see whether your numbers look sensible, not in place of numbers.</p>`,
};
