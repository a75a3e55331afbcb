import { type Change, type Noun, tagsOf } from "./api/tags";
import { routes } from "./routes";
import { showsOlder } from "./version";

/** A page that shows what has changed. */
export interface TouchedPage {
  path: string;
  change: Change;
  /** Whether it shows this one thing, and is not a list or the like. */
  isOwn: boolean;
  /** What renews it. */
  tags: string[];
}

const SEARCH = [routes.searchIndex(), routes.search()];
const POST_FEEDS = (["rss", "atom", "json"] as const).map(routes.postFeed);

/** The pages that show what has changed, and what machines read of it. Later pages of lists renew themselves on their next visit. */
export function touchedPages(change: Change): TouchedPage[] {
  const tags = tagsOf(change);
  const own = isItem(change.noun) ? ownPaths(change, OWN[change.noun]) : [];
  return [
    ...own.map((path) => ({ path, change, isOwn: true, tags })),
    ...sharedPaths(change.noun).map((path) => ({ path, change, isOwn: false, tags })),
  ];
}

/** Whether an answer is what a page should be after the change: neither an error nor of before. */
export function isRight(
  { path, change: { noun, shown, gone } }: Pick<TouchedPage, "path" | "change">,
  status: number,
  html: string,
): boolean {
  if (status >= 500) return false;
  const own = shown?.slug && isItem(noun) ? OWN[noun](shown.slug) : null;
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

function isItem(noun: Change["noun"]): noun is Noun {
  return noun in OWN;
}

function sharedPaths(noun: Change["noun"]): string[] {
  switch (noun) {
    case "product":
      return [routes.products(), routes.home(), ...SEARCH, routes.productFeed(), routes.sitemap("products-1")];
    case "blog_post":
      return [routes.posts(), routes.home(), ...SEARCH, ...POST_FEEDS, routes.sitemap("pages")];
    case "experience":
      return [routes.experiences(), routes.home(), ...SEARCH, routes.sitemap("pages")];
    case "legal_page":
      return [routes.sitemap("pages")];
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
