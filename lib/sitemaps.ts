import "server-only";
import { absoluteUrl } from "./absolute-url";
import { listSlices, type ProductSummary, readSlice } from "./api/catalogue";
import { eachExperience } from "./api/experiences";
import { listLegalPages } from "./api/legal-pages";
import { eachPost } from "./api/posts";
import { routes } from "./routes";
import { site } from "./site";
import { webAddress } from "./web-address";

/** Slices of the catalogue on one shard: addresses stay below 5,000 also when slices grow a little. */
const SLICES = 40;

interface Entry {
  path: string;
  changed?: Date | null | undefined;
  pictures?: string[];
}

/** The names of the shards: `pages`, and `products-1` on, as many as the catalogue has. */
export async function shardNames(): Promise<string[]> {
  const slices = await listSlices();
  return ["pages", ...Array.from({ length: Math.ceil(slices.length / SLICES) }, (_, index) => `products-${index + 1}`)];
}

/** The index of all shards as XML. As fresh as the catalogue's cuts; throws when they cannot be read. */
export async function sitemapIndex(): Promise<string> {
  const shards = (await shardNames()).map((name) => node("sitemap", leaf("loc", absoluteUrl(routes.sitemap(name)))));
  return document("sitemapindex", shards);
}

/** One shard as XML, `null` where there is none of this name. As fresh as what it lists; throws when that cannot be read. */
export async function sitemapShard(name: string): Promise<string | null> {
  if (name === "pages") return document("urlset", (await pageEntries()).map(urlElement));
  const shard = Number(/^products-([1-9]\d{0,5})$/.exec(name)?.[1]);
  if (!shard) return null;
  const urls = await productUrls((shard - 1) * SLICES);
  return urls && document("urlset", urls);
}

async function pageEntries(): Promise<Entry[]> {
  const own = site.pages.map((page) => routes[page]());
  const indexes = [routes.home(), routes.products(), routes.posts(), routes.experiences(), routes.reviews()];
  const entries: Entry[] = [...indexes, ...own].map((path) => ({ path }));
  for await (const { slug, updatedAt, publishedAt, coverImageUrl } of eachPost()) {
    const pictures = coverImageUrl ? [coverImageUrl] : [];
    entries.push({ path: routes.post(slug), changed: updatedAt ?? publishedAt, pictures });
  }
  for await (const { slug, updatedAt } of eachExperience()) {
    entries.push({ path: routes.experience(slug), changed: updatedAt });
  }
  for (const { slug } of await listLegalPages()) entries.push({ path: routes.legalPage(slug) });
  return entries;
}

/** A slice at a time becomes text, so that a large catalogue is never held as a whole. */
async function productUrls(firstSlice: number): Promise<string[] | null> {
  const slices = (await listSlices()).slice(firstSlice, firstSlice + SLICES);
  if (slices.length === 0) return null;
  const urls: string[] = [];
  for (const slice of slices) {
    const products = await readSlice(slice);
    if (!products) throw new Error("The catalogue is being cut anew");
    urls.push(...products.map(productEntry).map(urlElement));
  }
  return urls;
}

function productEntry(product: ProductSummary): Entry {
  const pictures = product.mediaGallery.filter(({ type }) => type.startsWith("image/"));
  return {
    path: routes.product(product.slug),
    changed: product.updatedAt,
    pictures: pictures.slice(0, 5).map(({ url }) => url),
  };
}

function urlElement({ path, changed, pictures = [] }: Entry): string {
  const images = pictures.filter(webAddress).map((url) => node("image:image", leaf("image:loc", url)));
  const date = changed ? leaf("lastmod", changed.toISOString()) : "";
  return node("url", leaf("loc", absoluteUrl(path)) + date + images.join(""));
}

function document(root: "urlset" | "sitemapindex", children: string[]): string {
  const namespaces =
    'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<${root} ${namespaces}>\n${children.join("\n")}\n</${root}>\n`;
}

function node(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

function leaf(name: string, text: string): string {
  return node(
    name,
    text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`),
  );
}
