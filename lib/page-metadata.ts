import type { Metadata } from "next";
import { env } from "./env";
import { plainText } from "./plain-text";
import { routes } from "./routes";
import { messages } from "./site";

interface PageFacts {
  title: string;
  /** The page's own path, the one that is canonical. */
  path: string;
  /** In the merchant's words for search engines, when there are any. */
  seo?: { title: string | null; description: string | null } | string | null;
  /** From which the description is made: the first that says something. HTML is read as its text. */
  texts?: (string | null | undefined)[];
  /** Path of the share image; the shop's own when left out. */
  image?: string;
  type?: "website" | "article";
}

const FEEDS = {
  "application/rss+xml": [
    { url: routes.postFeed("rss"), title: messages.posts.title },
    { url: routes.productFeed(), title: messages.product.catalogue.title },
  ],
  "application/atom+xml": routes.postFeed("atom"),
  "application/feed+json": routes.postFeed("json"),
};

/** As long as search engines show. */
const DESCRIPTION_LENGTH = 160;

/** What a page says of itself to search engines and link previews. Absolute addresses only where the shop knows its own. */
export function pageMetadata({
  title,
  path,
  seo,
  texts = [],
  image = routes.shopImage(),
  type = "website",
}: PageFacts): Metadata {
  const words = typeof seo === "object" ? seo : null;
  const name = words?.title?.trim() || title;
  const description = [words?.description, ...texts]
    .map((text) => plainText(text ?? "", DESCRIPTION_LENGTH))
    .find(Boolean);
  const share = { title: name, description, ...(env.siteUrl && { images: [env.siteUrl + image] }) };
  return {
    title: name,
    description,
    ...(env.siteUrl && { alternates: { canonical: env.siteUrl + path, types: FEEDS } }),
    openGraph: { ...share, type, ...(env.siteUrl && { url: env.siteUrl + path }) },
    twitter: { ...share, card: "summary_large_image" },
  };
}
