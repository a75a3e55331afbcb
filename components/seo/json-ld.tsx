import type { Thing } from "schema-dts";
import { jsonOf } from "@/lib/structured-data/json";

/** What a page is about, for search engines. */
export function JsonLd({ things }: { things: Thing[] }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: jsonOf escapes everything that could end the script
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: jsonOf(things) }} />;
}
