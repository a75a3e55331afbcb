import { type Control, type Row, rowsOf } from "../control.ts";

/** A page that is visited, and what is edited on it where it shows one thing. */
export interface Page {
  path: string;
  edit?: { path: string; field: "name" | "title" };
}

const LISTS = [
  "/",
  "/products",
  "/products/page/2",
  "/products/page/3",
  "/blog",
  "/experiences",
  "/reviews",
  "/search",
];

/** Legal pages are named at the foot of every page, and experiences on products: who edits those does not do so every second. */
const KINDS = [
  { resource: "legal_pages", at: "/legal/", field: "title", isLive: () => true, isOften: false },
  { resource: "experiences", at: "/experiences/", field: "name", isLive: () => true, isOften: false },
  { resource: "blog_posts", at: "/blog/", field: "title", isLive: isPublished, isOften: true },
  {
    resource: "products",
    at: "/products/",
    field: "name",
    isLive: ({ status }: Row) => status === "active",
    isOften: true,
  },
] as const;

/** So many pages of every kind the shop has, mostly products. */
export async function listPages(crevio: Control, count: number): Promise<Page[]> {
  const pages: Page[] = LISTS.map((path) => ({ path }));
  for (const { resource, at, field, isLive, isOften } of KINDS)
    for (const row of (await rowsOf(crevio, resource)).filter(isLive)) {
      const edit = isOften && { path: `${resource}/${row.id}`, field };
      pages.push({ path: `${at}${row.slug}`, ...(edit && { edit }) });
    }
  return pages.slice(0, count);
}

function isPublished({ status, published_at: at }: Row): boolean {
  return status === "published" && (typeof at !== "string" || Date.parse(at) <= Date.now());
}
