/**
 * The cache tags of everything that is read from Crevio, and which of them a change touches.
 *
 * An item is tagged by its id and by the slug it was asked for; an index (the list of a resource: what is in it and in which order) by its plural.
 */
export const nouns = ["product", "experience", "blog_post", "legal_page"] as const;

export type Noun = (typeof nouns)[number];

export const tags = {
  /** All that is kept of the API's answers. */
  everything: "everything",
  account: "account",
  reviews: "reviews",
  /** One item, by id or slug. */
  item: (noun: Noun, idOrSlug: string) => `${noun}:${idOrSlug}`,
  /** A product at which the catalogue is cut into slices, see `catalogue.ts`. */
  cut: (id: string) => `cut:${id}`,
  /** The slices of a large catalogue that are not at its ends. */
  innerSlices: "products:inner",
  /** Slices that do not name every product they may hold: the only one of a small catalogue, and one that has outgrown its tags. */
  unnamed: "products:unnamed",
  /** The list of a resource. */
  index: (noun: Noun) => `${noun}s`,
};

/** Something that is not what it was, as the API shows it now. */
export interface Change {
  noun: Noun | "review" | "account";
  /** Every id and slug it goes or went by. */
  names: string[];
  /** Whether lists have to take it in: at an end, as the newest, or wherever it belongs. */
  enters: "no" | "at an end" | "anywhere";
  /** Ids under which it is no longer to be seen. */
  gone: string[];
  /** As what it is to be seen, `null` if it is not. */
  shown: { id: string; slug: string | null; updatedAt: Date | null } | null;
}

/**
 * The tags a change touches.
 *
 * Of a large catalogue no more than the slice that holds the product: all of it only where the product may have to be anywhere in it.
 */
export function tagsOf({ noun, names, enters, gone }: Change): string[] {
  switch (noun) {
    case "account":
      return [tags.account];
    case "review":
      return [tags.reviews];
    case "product":
      return [
        tags.unnamed,
        ...(enters === "no" ? [] : [tags.index("product")]),
        ...(enters === "anywhere" ? [tags.innerSlices] : []),
        ...itemTags("product", ...names),
        ...gone.map(tags.cut),
      ];
    default:
      return [tags.index(noun), ...itemTags(noun, ...names)];
  }
}

/** The tags of one item in every name it goes by. */
export function itemTags(noun: Noun, ...names: (string | null | undefined)[]): string[] {
  return [...new Set(names)].filter((name) => name != null).map((name) => tags.item(noun, name));
}

/** Whether a text is one of our tags. */
export function isTag(text: string): boolean {
  const whole = [tags.everything, tags.account, tags.reviews, tags.innerSlices, tags.unnamed, ...nouns.map(tags.index)];
  const [kind = "", name] = text.split(/:(.*)/s);
  return whole.includes(text) || (Boolean(name) && (kind === "cut" || nouns.some((noun) => noun === kind)));
}
