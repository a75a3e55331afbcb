import { type Change, tagsOf } from "./api/tags";
import { routes } from "./routes";
import { showsOlder } from "./version";

/** A page that shows what has changed. */
export interface TouchedPage {
  path: string;
  change: Change;
  /** What renews it. */
  tags: string[];
}

const SEARCH = [routes.searchIndex(), routes.search()];
const POST_FEEDS = (["rss", "atom", "json"] as const).map(routes.postFeed);

/** The pages that show what has changed, and what machines read of it. Later pages of lists renew themselves on their next visit. */
export function touchedPages(change: Change): TouchedPage[] {
  const tags = tagsOf(change);
  return pathsOf(change).map((path) => ({ path, change, tags }));
}

/** Whether an answer is what a page should be after the change: neither an error nor of before. */
export function isRight({ path, change: { noun, shown, gone } }: TouchedPage, status: number, html: string): boolean {
  if (status >= 500) return false;
  const own = shown?.slug && noun !== "review" && noun !== "account" ? OWN[noun](shown.slug) : null;
  if (path === own && status !== 200) return false;
  const isOlder = shown?.updatedAt ? showsOlder(html, shown.id, shown.updatedAt) : false;
  return !isOlder && !gone.some((id) => showsOlder(html, id, null));
}

const OWN = {
  product: routes.product,
  blog_post: routes.post,
  experience: routes.experience,
  legal_page: routes.legalPage,
};

function pathsOf(change: Change): string[] {
  switch (change.noun) {
    case "product":
      return [
        ...ownPaths(change, OWN.product),
        routes.products(),
        routes.home(),
        ...SEARCH,
        routes.productFeed(),
        routes.sitemap("products-1"),
      ];
    case "blog_post":
      return [
        ...ownPaths(change, OWN.blog_post),
        routes.posts(),
        routes.home(),
        ...SEARCH,
        ...POST_FEEDS,
        routes.sitemap("pages"),
      ];
    case "experience":
      return [
        ...ownPaths(change, OWN.experience),
        routes.experiences(),
        routes.home(),
        ...SEARCH,
        routes.sitemap("pages"),
      ];
    case "legal_page":
      return [...ownPaths(change, OWN.legal_page), routes.sitemap("pages")];
    case "review":
      return [routes.reviews(), routes.home()];
    case "account":
      return [routes.home()];
  }
}

/** The page and its Markdown twin at every slug the item goes or went by. */
function ownPaths({ names, shown, gone }: Change, route: (slug: string) => string): string[] {
  const slugs = names.filter((name) => name !== shown?.id && !gone.includes(name));
  return slugs.flatMap((slug) => [route(slug), `${route(slug)}.md`]);
}
