import type { Event } from "./api/tags";
import { routes } from "./routes";

/** Fetches the pages that an event has made stale, so that no visitor meets the old one. Failures are the next visitor's refresh. */
export async function warm(event: Event, origin: string): Promise<void> {
  await Promise.allSettled(pathsOf(event).map((path) => fetch(new URL(path, origin), { cache: "no-store" })));
}

/** The pages that show the resource of an event; those of later catalogue pages renew themselves on their next visit. */
export function pathsOf({ type, data: { slug } }: Event): string[] {
  const [noun] = type.split(".");
  switch (noun) {
    case "product":
      return [...(slug ? [routes.product(slug)] : []), routes.products(), routes.home()];
    case "blog_post":
      return [...(slug ? [routes.post(slug)] : []), routes.posts(), routes.home()];
    case "experience":
      return [...(slug ? [routes.experience(slug)] : []), routes.experiences(), routes.home()];
    case "legal_page":
      return slug ? [routes.legalPage(slug)] : [];
    default:
      return [];
  }
}
