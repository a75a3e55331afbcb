import { routes } from "../routes";
import { makeSource } from "./fetched";
import type { SearchIndex } from "./search-index";

/** The index and how it is searched. The engine comes with the first search. */
export const searchSource = makeSource(async () => {
  const [{ makeSearch }, index] = await Promise.all([import("./engine"), fetchIndex()]);
  return { index, search: await makeSearch(index) };
});

/** Throws where the shop does not answer with one. */
export async function fetchIndex(): Promise<SearchIndex> {
  const response = await fetch(routes.searchIndex());
  if (!response.ok) throw new Error(`GET ${routes.searchIndex()} answered ${response.status}`);
  return response.json();
}
