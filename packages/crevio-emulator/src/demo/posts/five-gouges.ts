import type { SeedPost } from "../../seed.ts";
import { printUrl } from "../pictures.ts";

export const fiveGouges: SeedPost = {
  slug: "five-gouges",
  title: "Five gouges, and why not twelve",
  excerpt:
    "Sets of twelve are sold to people who do not cut yet. What the five on my table are, what they cost and what each is bad at.",
  status: "published",
  published_at: "2026-11-02T08:00:00Z",
  cover_image_url: printUrl("post-gouges", "16x9"),
  author: { name: "Ingrid Halden", avatar_url: printUrl("portrait-1", "1x1") },
  category: "Materials",
  content: `<p>Twice a week somebody sends me a photograph of a wooden case with twelve gouges in it and asks which to begin with. The honest answer is that seven of them will never be used, and that the case cost as much as a year of lino.</p>
<p>I have cut for a living since 2009 and keep five tools within reach. There are others in a drawer. This is about the five, what they are for, and where each of them lets you down.</p>
<h2>How to read the numbers</h2>
<p>European gouges carry two numbers. The first is the <em>sweep</em>, the curve of the edge: 1 is flat, 5 is shallow, 9 is half a circle, 11 is a deep U, and 12 is by convention a V. The second is the width in millimetres. So an <code>11/1</code> is a deep U one millimetre across, and a <code>12/1</code> is a V of the same width.</p>
<p>Some makers number differently, and hobby sets do not number at all. Look at the end of the tool against a window. The shape you see is the shape you will cut.</p>
<h2>The five</h2>
<table>
<thead><tr><th>Tool</th><th>Used for</th><th>Bad at</th><th>Paid, each</th></tr></thead>
<tbody>
<tr><td>V, <code>12/1</code></td><td>Outlines, hair, hatching</td><td>Curves under 4 mm</td><td>$31</td></tr>
<tr><td>V, <code>12/4</code></td><td>Lines that swell, grass, rain</td><td>Anything you cannot turn</td><td>$33</td></tr>
<tr><td>Veiner, <code>11/1</code></td><td>Lettering, feathers, dots</td><td>Sharp corners</td><td>$31</td></tr>
<tr><td>Gouge, <code>9/5</code></td><td>Clearing between shapes</td><td>Small clearings</td><td>$29</td></tr>
<tr><td>Gouge, <code>5/8</code></td><td>Clearing sky</td><td>Stopping</td><td>$30</td></tr>
</tbody>
</table>
<p>That is $154 for tools that outlast you. If it is too much, begin with the <code>12/1</code> and the <code>9/5</code>: sixty dollars, and you can cut the whole of <a href="/products/starter-kit">the starter kit</a> with them.</p>
<h3>The small V</h3>
<p>Nine cuts in ten are made with it, and it is the one people buy too cheaply. A V is two chisels that meet, and where they meet there has to be nothing: no hook, no hollow. On cheap ones there is a hook, which drags a hair of lino along the bottom of each line. You then think that you are pressing too hard, and you are not.</p>
<h3>The large V</h3>
<p>It does one thing beautifully: a line that begins as nothing, swells to four millimetres and goes out again, in a single push. Depth is width. Practise it on the back of a block with your elbow on the table, since the elbow is the part that goes down.</p>
<h3>The veiner</h3>
<p>Where a V leaves a sharp end, a veiner leaves a round one. That is all the difference there is, and it is the difference between a feather and a fish bone.</p>
<h3>The two gouges</h3>
<p>Clearing is two thirds of the time a block takes and nobody writes about it. Use the <code>9/5</code> up to within three millimetres of a line, then turn the block so that you cut <em>along</em> the line, never towards it. Use the <code>5/8</code> for everything that is far from anything. Leave its ridges, or do not, but decide before you ink.</p>
<figure><img src="{{origin}}/media/carving-tools.16x9.webp" alt="Five gouges side by side, edges up"><figcaption>From left to right in the order of the table. The handle of the last one was a broom.</figcaption></figure>
<h2>What I tried and put back</h2>
<ul>
<li><strong>Interchangeable nibs.</strong> Fine for a school, where they are lost rather than blunted. They flex, and you feel it in curves.</li>
<li><strong>A 0.5 mm veiner.</strong> The line it makes fills with ink at the third print.
<ul>
<li>On end-grain wood it holds.</li>
<li>On lino it holds if you print dry and stop at ten.</li>
</ul>
</li>
<li><strong>Electric tools.</strong> Quick and loud. They leave a furry edge, and the fur prints.</li>
<li><strong>A knife.</strong> I use one in wood. In lino the V does the same with one cut instead of two.</li>
</ul>
<h2>Where to spend the money</h2>
<p>On steel first and handles last. A good blade in an ugly handle can be put right with a rasp in ten minutes; I have done it to three of the five. The other way round there is nothing to be done.</p>
<p>Second-hand is worth a look. Carvers’ estates come up at auctions here for $10 to $15 a tool, and old steel is often better than new. Two things to check: that there is at least 4 cm of blade left in front of the handle, and that the inside of the curve is clean. Rust on the outside can be ground away. Rust on the inside is the edge.</p>
<p>What I would not save on is the small V. It is the one that you will hold for nine hours in ten, and each print shows whether it was good.</p>
<h2>Edges</h2>
<p>All of this assumes a sharp tool. I strop each one before I start and again when the sound changes, which is about every twenty minutes. A strip of belt leather glued to a batten, green compound, ten strokes on the outside and three with a folded corner on the inside. That is five minutes in a working day.</p>
<blockquote><p>A dull tool does not cut less. It cuts somewhere else.</p></blockquote>
<p>If yours have gone beyond stropping, there will be <a href="/products/sharpening-evening">an evening on that</a> in February, as soon as ten people want it.</p>
<hr>
<p>Prices are what I paid in Bergen between 2019 and 2026, turned into dollars at the rate of October. None of the makers knows that I write this.</p>`,
};
