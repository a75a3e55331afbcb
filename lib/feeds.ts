import "server-only";
import { Feed } from "feed";
import { getAccount, shopName } from "./api/account";
import { listProducts, type ProductSummary } from "./api/catalogue";
import { getPost, listPosts, type Post } from "./api/posts";
import { env } from "./env";
import { safeHtml } from "./html";
import { plainText } from "./plain-text";
import { cardPrice } from "./price/card";
import { routes } from "./routes";
import { site } from "./site";
import { webAddress } from "./web-address";

const LENGTH = 20;

type Format = "rss" | "atom" | "json";

const writers = {
  rss: { type: "application/rss+xml", write: (feed: Feed) => feed.rss2() },
  atom: { type: "application/atom+xml", write: (feed: Feed) => feed.atom1() },
  json: { type: "application/feed+json", write: (feed: Feed) => feed.json1() },
};

/** The newest posts with their whole text. As fresh as the posts; throws when they cannot be read. */
export async function postFeed(format: Format): Promise<Response> {
  const summaries = (await listPosts()).slice(0, LENGTH);
  const posts = await Promise.all(summaries.map(({ slug }) => getPost(slug)));
  return answer(format, routes.posts(), (feed, origin) => {
    for (const post of posts) if (post) feed.addItem(postItem(post, origin, format));
  });
}

/** The newest products with their prices. As fresh as the catalogue; throws when it cannot be read. */
export async function productFeed(format: Format): Promise<Response> {
  const { products } = await listProducts();
  return answer(format, routes.products(), (feed, origin) => {
    for (const product of products.slice(0, LENGTH)) feed.addItem(productItem(product, origin, format));
  });
}

/** A feed is made of absolute addresses: a shop that does not know its own has none. */
async function answer(format: Format, page: string, fill: (feed: Feed, origin: string) => void): Promise<Response> {
  const origin = env.siteUrl;
  if (!origin) return new Response("Set SITE_URL to publish feeds.", { status: 404 });
  const account = await getAccount();
  const feed = new Feed({
    id: origin + page,
    link: origin + page,
    title: clean(shopName(account)),
    description: clean(account?.description ?? ""),
    language: site.locale,
    image: `${origin}${routes.icon(512)}`,
    feedLinks: feedLinks(page, origin),
    generator: false,
  });
  fill(feed, origin);
  feed.options.updated = latest(feed);
  const { type, write } = writers[format];
  return new Response(write(feed), { headers: { "content-type": `${type}; charset=utf-8` } });
}

function feedLinks(page: string, origin: string) {
  if (page === routes.products()) return { rss: origin + routes.productFeed() };
  return {
    rss: origin + routes.postFeed("rss"),
    atom: origin + routes.postFeed("atom"),
    json: origin + routes.postFeed("json"),
  };
}

function postItem(post: Post, origin: string, format: Format) {
  const address = origin + routes.post(post.slug);
  const author = typeof post.author === "object" ? post.author?.name : null;
  return {
    id: address,
    link: address,
    title: title(post.title, format),
    description: summary(post.excerpt ?? plainText(post.content ?? "", 300), format),
    content: html(safeHtml(post.content ?? "", address)),
    date: post.updatedAt ?? post.publishedAt ?? new Date(0),
    published: post.publishedAt ?? undefined,
    // RSS wants the e-mail address of an author, which is nobody's business.
    ...(author && format !== "rss" && { author: [{ name: clean(author) }] }),
    ...(post.category && { category: [category(post.category)] }),
  };
}

function productItem(product: ProductSummary, origin: string, format: Format) {
  const address = origin + routes.product(product.slug);
  const price = cardPrice(product);
  const picture = product.mediaGallery.find(({ type, url }) => type.startsWith("image/") && webAddress(url));
  const text = [product.description ?? "", price && [price.amount, price.rhythm].filter(Boolean).join(" ")];
  return {
    id: address,
    link: address,
    title: title(product.name, format),
    description: summary(text.filter(Boolean).join(" · "), format),
    date: product.publishedAt ?? product.createdAt,
    ...(picture && { enclosure: { url: picture.url, type: picture.type, length: 0 } }),
  };
}

function latest(feed: Feed): Date {
  return new Date(Math.max(0, ...feed.items.map(({ date }) => date.getTime())));
}

/** Atom takes a title for HTML, the others for text. */
function title(text: string, format: Format): string {
  return format === "atom" ? asHtml(text) : asText(text);
}

/** RSS and Atom take a summary for HTML. */
function summary(text: string, format: Format): string {
  return format === "json" ? asText(text) : asHtml(text);
}

function asHtml(text: string): string {
  return clean(text).replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** `feed` mends only the first of what ends a section of text in XML, and leaves all behind it open. */
function asText(text: string): string {
  return clean(text).replaceAll("]]>", "]] >");
}

/** `feed` writes it into an attribute as it is, but for quotes and ampersands. */
function category(text: string) {
  const name = asText(text).replaceAll("<", "‹");
  return { name, term: name };
}

function html(markup: string): string {
  return clean(markup).replaceAll("]]>", "]]&gt;");
}

/** Without the characters that XML cannot hold, not even escaped. */
function clean(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, "");
}
