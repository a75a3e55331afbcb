import type { Event } from "./api/tags";
import { routes } from "./routes";

/** Where a page's answer says that an older one was served while a new one is being made: Next itself, Vercel. */
const CACHE_HEADERS = ["x-nextjs-cache", "x-vercel-cache"];

const PAUSE_MS = 100;

const SEARCH = [routes.searchIndex(), routes.search()];

/**
 * Visits the pages an event touches until none of them is being made anew, for `timeoutMs` at most. Never throws: a page
 * that fails now is made by its next visitor.
 *
 * Before tags are revalidated this lets renders end that read the API before the event: Next dates a page by the end of
 * its render, so one under way would pass for fresh. Afterwards it makes the pages, so that no visitor meets the old ones.
 */
export async function settle(event: Event, origin: string, timeoutMs: number): Promise<void> {
  const signal = AbortSignal.timeout(timeoutMs);
  await Promise.allSettled(pathsOf(event).map((path) => settlePage(new URL(path, origin), signal)));
}

async function settlePage(url: URL, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    const response = await fetch(url, { cache: "no-store", redirect: "manual", signal });
    await response.arrayBuffer();
    if (!CACHE_HEADERS.some((name) => response.headers.get(name) === "STALE")) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** The pages that show the resource of an event; those of later catalogue pages renew themselves on their next visit. */
export function pathsOf({ type, data: { slug } }: Event): string[] {
  const [noun] = type.split(".");
  switch (noun) {
    case "product":
      return [...(slug ? [routes.product(slug)] : []), routes.products(), routes.home(), ...SEARCH];
    case "blog_post":
      return [...(slug ? [routes.post(slug)] : []), routes.posts(), routes.home(), ...SEARCH];
    case "experience":
      return [...(slug ? [routes.experience(slug)] : []), routes.experiences(), routes.home(), ...SEARCH];
    case "legal_page":
      return slug ? [routes.legalPage(slug)] : [];
    case "review":
      return [routes.reviews(), routes.home()];
    default:
      return [];
  }
}
