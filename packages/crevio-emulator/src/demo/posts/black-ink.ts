import type { SeedPost } from "../../seed.ts";
import { printUrl } from "../pictures.ts";

export const blackInk: SeedPost = {
  slug: "black-ink",
  title: "Black ink, eleven tins",
  excerpt:
    "Eleven blacks from six makers, rolled out on the same glass. A table is coming; four of them are not dry yet.",
  status: "draft",
  cover_image_url: printUrl("post-ink", "16x9"),
  author: { name: "Ingrid Halden", avatar_url: printUrl("portrait-1", "1x1") },
  category: "Materials",
  content: `<p>There are eleven tins of black on the shelf above the sink, because I have never finished one before buying the next. In October I rolled out all of them on the same day.</p>
<h2>What I look at</h2>
<ul>
<li>Whether the solid is black or a very dark something: three are blue, one is green</li>
<li>Tack, by ear</li>
<li>Hours until it can be stacked</li>
<li>What it takes to clean the roller, in rags</li>
</ul>
<h2>So far</h2>
<p>Seven have dried. The two that promise to wash off with soap do, with a good deal of soap. The cheapest is the blackest. The table follows once the other four can be touched.</p>`,
};
