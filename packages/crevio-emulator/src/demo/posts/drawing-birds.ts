import type { SeedPost } from "../../seed.ts";
import { printUrl } from "../pictures.ts";

export const drawingBirds: SeedPost = {
  slug: "drawing-birds",
  title: "Drawing birds that will not sit still",
  excerpt:
    "Three minutes, a soft pencil and the wrong hand: how a sketch of a moving bird becomes something that can be cut.",
  status: "published",
  published_at: "2025-06-02T07:00:00Z",
  cover_image_url: printUrl("post-birds", "16x9"),
  author: { name: "Ingrid Halden", avatar_url: printUrl("portrait-1", "1x1") },
  category: "Technique",
  content: `<p>A block has to be drawn before it can be cut, and a bird has to be seen before it can be drawn, and birds are busy. For years I worked from photographs. The prints looked like photographs with less in them.</p>
<p>This winter I stood at the quay at Skuteviken most mornings between eight and nine with a sketchbook. I have learned four things, and I put them down here while my fingers remember.</p>
<h2>1. Draw the second bird</h2>
<p>Do not draw while you look, and do not look while you draw. Watch for a whole minute without the pencil. Then close your eyes, find out what is still there, and draw that. It will be three lines: back, beak, the angle at which it stands. All the rest you can collect afterwards from any other bird of its kind, since a gull who has left is replaced by a gull.</p>
<h2>2. Give it three minutes and stop</h2>
<p>I set a kitchen timer. After three minutes the bird has changed and you begin to draw two birds in one. Turn the page, also when the page is bad. Especially then.</p>
<p>On a good morning this makes fifteen drawings. Of those:</p>
<ul>
<li>ten are nothing,</li>
<li>four have one good line,</li>
<li>one has two, and those two are in the right place.</li>
</ul>
<p>I trace the one. It has never happened that there were two of them.</p>
<h2>3. Decide what is black before you go home</h2>
<p>A pencil drawing is grey and a block is not. If you wait until you are at the table, you will decide by what is easy to cut. So I take a felt pen, and before I leave I go over the sketch once: what is black, what is white, what is line. It takes a minute, and it ruins the drawing, and that is what makes it of use.</p>
<h3>A rule for feathers</h3>
<p>Where light falls on the bird, cut lines out of black. Where it is in shade, leave black. Where black meets a dark background, leave a white hair between them, even though nobody has ever seen one on a bird. Three sentences; I needed eleven years.</p>
<figure><img src="{{origin}}/media/barn-owl.16x9.webp" alt="A barn owl facing forward, breast feathers in four kinds of cut"><figcaption>The owl of last month. There are only four kinds of cut in its breast.</figcaption></figure>
<h2>4. Let the tool finish the drawing</h2>
<p>Do not transfer everything. I transfer the outline, the eye and the large blacks, and nothing that a gouge does better: feathers, reeds, water. If each feather is drawn beforehand you are colouring in, with a knife. A V-tool wants to make a stroke that swells and ends, and if you let it, you get two hundred strokes that swell and end, all slightly different, which is a fair description of a breast.</p>
<blockquote><p>The heron stood for forty minutes on one leg. I drew the post.</p></blockquote>
<h2>If you live far from water</h2>
<p>Pigeons. They are everywhere, come in black, white and grey, and walk in circles, so that each pose returns. Hens are better still: they hold their heads still while the rest moves on.</p>
<p>What I would not use is a film, paused. A pause is a photograph again. If you must use a film, let it run, and look away.</p>
<hr>
<p>My own kit, since I am always asked: a 6B pencil cut to the length of a thumb, a sketchbook of 48 pages at A5, a felt pen, gloves without tips, and a flask. The whole lot is $30, and the flask is half of it.</p>
<p>If you have never cut anything, there is a gull on a post in <a href="/products/starter-kit">the starter kit</a>. It is drawn by exactly this method. You can see that he was about to leave.</p>`,
};
