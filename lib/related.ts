import { visibleVariants } from "./price";

interface Related {
  id: string;
  priceVariants: Parameters<typeof visibleVariants>[0];
}

interface Shared {
  /** Ids; `null` where the API does not say. */
  products: string[] | null;
}

/** What a buyer of the product receives. Nothing where the API does not say which products give access. */
export function experiencesOf<Experience extends Shared>(id: string, experiences: Experience[]): Experience[] {
  // guess: that an experience names its products.
  return experiences.filter(({ products }) => products?.includes(id));
}

/**
 * Other products to look at next, `count` at most: those that share most experiences with this one, then those that come behind it in
 * the list, from its start again behind the last. So each leads to others, and none is shown on every page, all of which its edits
 * would renew. One with nothing to choose is no way on.
 */
export function relatedTo<Product extends Related>(
  id: string,
  products: Product[],
  experiences: Shared[],
  count = 4,
): Product[] {
  const own = experiencesOf(id, experiences);
  const at = products.findIndex((product) => product.id === id);
  const start = at === -1 ? spread(id, products.length) : at;
  return [...products.slice(start), ...products.slice(0, start)]
    .filter((other) => other.id !== id && visibleVariants(other.priceVariants).length > 0)
    .map((other) => ({ other, shared: experiencesOf(other.id, own).length }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, count)
    .map(({ other }) => other);
}

/** A place in a list for one that is not in it: always the same for an id, another for most others. */
function spread(id: string, length: number): number {
  let sum = 0;
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 1_000_003;
  return length === 0 ? 0 : sum % length;
}
