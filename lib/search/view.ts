export const sorts = ["newest", "price", "-price", "name"] as const;
export type Sort = (typeof sorts)[number];

/** `free` to `custom`: how something of a product is paid; any of the chosen will do. `sale`: reduced, besides. */
export const filters = ["once", "subscription", "custom", "free", "sale"] as const;
export type Filter = (typeof filters)[number];

/** How somebody wants to see the catalogue. */
export interface View {
  sort: Sort;
  filters: Filter[];
}

/** Reads a view from the query of an address, such as `?sort=price&free=1`; what it does not know counts as not said. */
export function readView(query: string): View {
  const params = new URLSearchParams(query);
  return {
    sort: sorts.find((sort) => sort === params.get("sort")) ?? "newest",
    filters: filters.filter((filter) => params.get(filter) === "1"),
  };
}

/** The query of an address with this view written into it; whatever else it says stays. */
export function writeView(query: string, view: View): string {
  const params = new URLSearchParams(query);
  for (const name of ["sort", ...filters]) params.delete(name);
  if (view.sort !== "newest") params.set("sort", view.sort);
  for (const filter of view.filters) params.set(filter, "1");
  const written = params.toString();
  return written && `?${written}`;
}

/** Whether a view is the catalogue as it is. */
export function isPlainView({ sort, filters }: View): boolean {
  return sort === "newest" && filters.length === 0;
}
