// biome-ignore lint/performance/noBarrelFile: a namespace, so that bundles leave out the messages nobody reads
// biome-ignore lint/performance/noReExportAll: as above
export * as messages from "../messages/en";

/** What a merchant decides about the shop that Crevio does not know. */
export const site: SiteSettings = {
  /** Colours, type and form: the tokens of `app/globals.css` under this name. */
  look: "paper",
  /** BCP 47; decides how money and dates are written. */
  locale: "en-US",
  /** Shown instead of the account's name when set. */
  name: undefined,
  /** Pages in the header, named by their routes; `messages.layout.pages` says what they are called. */
  navigation: ["products", "posts", "experiences"],
  /** Pages of your own in the footer. Their texts are the files of `content/`. */
  pages: ["about", "faq"],
  /** Products on one page of the catalogue. */
  productsPerPage: 24,
  /** Reviews on the page of a product, and on every further page of them. */
  reviewsPerPage: 12,
  /** Entries on one page of the journal. */
  postsPerPage: 12,
};

interface SiteSettings {
  look: "paper" | "studio";
  locale: string;
  name: string | undefined;
  navigation: ("products" | "posts" | "experiences")[];
  pages: ("about" | "faq")[];
  productsPerPage: number;
  reviewsPerPage: number;
  postsPerPage: number;
}
