import type { site } from "@/lib/site";
import bricolage from "./fonts/bricolage-grotesque.woff2?url";
import fraunces from "./fonts/fraunces.woff2?url";
import hanken from "./fonts/hanken-grotesk.woff2?url";

/** What every page of a look needs at once. The style sheets in `fonts/` name the same files. */
export const fontsOf: Record<typeof site.look, string[]> = {
  paper: [fraunces, hanken],
  studio: [bricolage],
};
