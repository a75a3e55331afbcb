import "server-only";
import type { LegalPage as ApiLegalPage } from "@crevio/sdk/models";
import { cacheLife, cacheTag } from "next/cache";
import { crevio } from "./client";
import { readList, readOne } from "./read";
import { itemTags, tags } from "./tags";

/** One without a title or slug cannot be shown and counts as none. */
export type LegalPage = ApiLegalPage & { title: string; slug: string };

/**
 * One legal page, or `null` if none has this id or slug.
 *
 * Five minutes old at most, or until a webhook names it. Throws on any other failure.
 *
 * @see GET /legal_pages/{id or slug}
 */
export async function getLegalPage(slug: string): Promise<LegalPage | null> {
  "use cache";
  cacheLife("editorial");
  cacheTag(tags.everything, tags.item("legal_page", slug));
  const page = await readOne(() => crevio.legalPages.get({ idOrSlug: slug }));
  if (!page) return null;
  cacheTag(...itemTags("legal_page", page.id, page.slug));
  return isComplete(page) ? page : null;
}

/**
 * Title and slug of every legal page.
 *
 * @see GET /legal_pages
 */
export async function listLegalPages(): Promise<Pick<LegalPage, "title" | "slug">[]> {
  "use cache";
  cacheLife("editorial");
  const { data } = await readList(() => crevio.legalPages.list({ limit: 100 }));
  cacheTag(tags.everything, tags.index("legal_page"), ...itemTags("legal_page", ...data.map((page) => page.id)));
  return data.filter(isComplete).map(({ title, slug }) => ({ title, slug }));
}

function isComplete(page: ApiLegalPage): page is LegalPage {
  return Boolean(page.title && page.slug);
}
