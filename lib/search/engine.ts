import MiniSearch from "minisearch";
import type { Match } from "./marks";
import type { Entry, ExperienceEntry, PostEntry, ProductEntry, SearchIndex } from "./search-index";
import { wordsOf } from "./words";

/** An entry that was found, and what it was found by. */
export interface Hit<Kind extends Entry> {
  entry: Kind;
  match: Match;
}

/** What was found, the best first in each kind. */
export interface Found {
  products: Hit<ProductEntry>[];
  posts: Hit<PostEntry>[];
  experiences: Hit<ExperienceEntry>[];
  count: number;
  /** Nothing is spelt as it was typed; these come close. */
  isClose: boolean;
}

/**
 * Makes an index ready to be searched: every word of a query must begin a word of what is found, in whatever script, without
 * regard to case and accents. Only where nothing does, words may be mistyped: by one letter from four letters on, by two from
 * six on.
 */
export async function makeSearch(index: SearchIndex): Promise<(query: string) => Found> {
  const products = await makeEngine(index.products);
  const posts = await makeEngine(index.posts);
  const experiences = await makeEngine(index.experiences);
  const search = (query: string, isClose: boolean): Found => {
    const found = {
      products: products(query, isClose),
      posts: posts(query, isClose),
      experiences: experiences(query, isClose),
    };
    return { ...found, count: found.products.length + found.posts.length + found.experiences.length, isClose };
  };
  return (query) => {
    const exact = search(query, false);
    return exact.count > 0 ? exact : search(query, true);
  };
}

type Engine<Kind extends Entry> = (query: string, isClose: boolean) => Hit<Kind>[];

async function makeEngine<Kind extends Entry>(entries: Kind[]): Promise<Engine<Kind>> {
  const engine = new MiniSearch({
    fields: ["name", "text", "more"],
    tokenize: (text) => wordsOf(text).map(({ folded }) => folded),
    processTerm: (term) => term,
    searchOptions: { combineWith: "AND", prefix: true, boost: { name: 4, text: 1.5 } },
  });
  const documents = entries.map(({ name, text, more }, id) => ({ id, name, text, more }));
  // In pieces, so that a phone can draw between them.
  await engine.addAllAsync(documents, { chunkSize: 500 });
  return (query, isClose) =>
    engine.search(query, { fuzzy: isClose && tolerance }).flatMap(({ id, terms, queryTerms }) => {
      const entry = entries[id];
      return entry ? [{ entry, match: { words: terms, typed: queryTerms } }] : [];
    });
}

/** How many letters of a word may be wrong. A digit stands for itself. */
function tolerance(term: string): number {
  if (term.length < 4 || /\p{N}/u.test(term)) return 0;
  return term.length < 6 ? 1 : 2;
}
