import { plural } from "../lib/plural";
import type * as en from "./en";

const counted = plural("de");

export const states: typeof en.states = {
  notFound: {
    label: "404",
    title: "Hier ist nichts",
    text: "Die Seite wurde umbenannt oder entfernt, oder der Link kam nicht ganz bei Ihnen an.",
    toShop: "Zum Shop",
    toPosts: "Zum Journal",
  },
  failed: {
    label: "Außer Betrieb",
    title: "Diese Seite kam nicht an",
    text: "Der Shop konnte sie gerade nicht laden. Nichts ist verloren; meist klappt es in einer Minute wieder.",
    retry: "Noch einmal versuchen",
  },
};

export const reviews: typeof en.reviews = {
  count: (count) => counted(count, { one: "# Rezension", other: "# Rezensionen" }),
};
