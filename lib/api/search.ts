import "server-only";
import { MOST_OF_A_KIND, makeIndex } from "../search/entries";
import type { SearchIndex } from "../search/search-index";
import { eachProduct } from "./catalogue";
import { eachExperience } from "./experiences";
import { eachPost, newestFirst } from "./posts";

/**
 * Every live product, published post and experience, as far as a browser searches them: never what is paid for.
 *
 * As fresh as the lists it is made of: webhooks that name a product, a post or an experience renew it, five minutes pass at
 * most. Throws when one of them cannot be read.
 *
 * @see GET /products, /blog_posts, /experiences
 */
export async function readSearchIndex(): Promise<SearchIndex> {
  const [products, posts, experiences] = await Promise.all([
    gather(eachProduct()),
    gather(eachPost()),
    gather(eachExperience()),
  ]);
  return makeIndex(products, newestFirst(posts), experiences);
}

async function gather<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const gathered: Item[] = [];
  for await (const item of items) {
    gathered.push(item);
    if (gathered.length === MOST_OF_A_KIND) break;
  }
  return gathered;
}
