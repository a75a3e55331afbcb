import { defaultSchema } from "rehype-sanitize";

type Schema = typeof defaultSchema;

/** What may stay of a merchant's HTML. Frames pass here only to be replaced by our own player, see `elements.tsx`. */
export const allowList: Schema = {
  ...defaultSchema,
  strip: ["script", "style", "template", "noscript", "title"],
  tagNames: [...(defaultSchema.tagNames ?? []), "figure", "figcaption", "iframe", "mark", "u", "small", "abbr"],
  attributes: {
    ...defaultSchema.attributes,
    iframe: ["src", "title"],
    img: [...(defaultSchema.attributes?.img ?? []), "width", "height"],
    a: ["href", "title", ...(defaultSchema.attributes?.a ?? [])],
  },
  protocols: {
    ...defaultSchema.protocols,
    href: ["http", "https", "mailto", "tel"],
    src: ["http", "https"],
  },
};
