import { env } from "./env";

/** A path of the shop as a whole address; where the shop does not know its own origin, the path. */
export function absoluteUrl(path: string): string {
  return (env.siteUrl ?? "") + path;
}
