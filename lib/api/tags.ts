/**
 * The cache tags of everything that is read from Crevio, and which of them an event touches.
 *
 * An item is tagged by its id and by the slug it was asked for; an index (the list of a resource: what is in it and in which order) by its plural.
 */
export type Noun = "product" | "experience" | "blog_post" | "legal_page";

export const tags = {
  account: "account",
  reviews: "reviews",
  /** One item, by id or slug. */
  item: (noun: Noun, idOrSlug: string) => `${noun}:${idOrSlug}`,
  /** A product at which the catalogue is cut into slices, see `catalogue.ts`. */
  cut: (id: string) => `cut:${id}`,
  /** The slices of a large catalogue that are not at its ends. */
  innerSlices: "products:inner",
  /** The list of a resource. */
  index: (noun: Noun) => `${noun}s`,
};

/** What is taken from an event: its type, the ids and slugs in it, and when its item changed. Nothing else in it is believed. */
export interface Event {
  type: string;
  data: {
    id?: string | undefined;
    slug?: string | undefined;
    product?: string | undefined;
    updatedAt?: Date | undefined;
  };
}

/**
 * The tags an event touches; none for an event that changes nothing a page shows.
 *
 * Types are read by their form `<noun>.<verb>`, so that a type nobody has published yet still works.
 */
export function tagsOf({ type, data }: Event): string[] {
  const [subject] = type.split(".");
  switch (subject) {
    case "product":
    case "experience":
    case "blog_post":
    case "legal_page":
      return [tags.index(subject), ...itemTags(subject, data.id, data.slug)];
    case "price_variant":
      return itemTags("product", data.product);
    case "review":
      return [tags.reviews, ...itemTags("product", data.product)];
    case "account":
      return [tags.account];
    default:
      return [];
  }
}

/** The tags of one item in every name it goes by. */
export function itemTags(noun: Noun, ...names: (string | null | undefined)[]): string[] {
  return names.filter((name) => name != null).map((name) => tags.item(noun, name));
}
