import { plural } from "../lib/plural";

// One export for each part of the shop, so that a browser gets no more words than its page needs.
const counted = plural("en");

export const states = {
  notFound: {
    label: "404",
    title: "Nothing at this address",
    text: "It may have been renamed or taken down, or the link was cut short on its way to you.",
    toShop: "Go to the shop",
    toPosts: "Read the journal",
  },
  failed: {
    label: "Out of order",
    title: "This page did not come",
    text: "The shop could not fetch it just now. Nothing is lost; most often it works again within a minute.",
    retry: "Try again",
  },
};

export const reviews = {
  count: (count: number) => counted(count, { one: "# review", other: "# reviews" }),
};
