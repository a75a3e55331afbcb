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
 * Other products to look at next, `count` at most: those that share most experiences with this one, then in the order in which
 * they come, the newest first. One with nothing to choose is no way on.
 */
export function relatedTo<Product extends Related>(
  id: string,
  products: Product[],
  experiences: Shared[],
  count = 4,
): Product[] {
  const own = experiencesOf(id, experiences);
  return products
    .filter((other) => other.id !== id && visibleVariants(other.priceVariants).length > 0)
    .map((other) => ({ other, shared: experiencesOf(other.id, own).length }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, count)
    .map(({ other }) => other);
}
