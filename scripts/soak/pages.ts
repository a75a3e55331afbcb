import { type Control, type Row, rowsOf } from "./control.ts";

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

const KINDS = [
  { resource: "legal_pages", at: "/legal/", field: "title", isLive: () => true },
  { resource: "experiences", at: "/experiences/", field: "name", isLive: () => true },
  { resource: "blog_posts", at: "/blog/", field: "title", isLive: isPublished },
  { resource: "products", at: "/products/", field: "name", isLive: ({ status }: Row) => status === "active" },
] as const;

/** So many pages of every kind the shop has, mostly products. */
export async function listPages(crevio: Control, count: number): Promise<Page[]> {
  const pages: Page[] = LISTS.map((path) => ({ path }));
  for (const { resource, at, field, isLive } of KINDS)
    for (const row of (await rowsOf(crevio, resource)).filter(isLive))
      pages.push({ path: `${at}${row.slug}`, edit: { path: `${resource}/${row.id}`, field } });
  return pages.slice(0, count);
}

function isPublished({ status, published_at: at }: Row): boolean {
  return status === "published" && (typeof at !== "string" || Date.parse(at) <= Date.now());
}
