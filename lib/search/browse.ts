import type { Way } from "../price/way";
import type { ProductEntry } from "./search-index";
import { type Filter, filters, type View } from "./view";

/**
 * The products of a view in its order.
 *
 * Prices in different currencies are not compared: those in the currency that most products have come first, then the others,
 * one currency after another. What is free is so in every currency; what shows no amount comes last.
 *
 * @param products newest first.
 * @param locale BCP 47; decides the order of names.
 */
export function browse(products: ProductEntry[], view: View, locale: string): ProductEntry[] {
  const shown = products.filter((product) => fits(product, view.filters));
  switch (view.sort) {
    case "newest":
      return shown;
    case "name": {
      const collator = new Intl.Collator(locale, { numeric: true });
      return shown.sort((a, b) => collator.compare(a.name, b.name));
    }
    default:
      return byPrice(shown, currenciesOf(products), view.sort === "price" ? 1 : -1);
  }
}

/** The filters that fit at least one product. */
export function usefulFilters(products: ProductEntry[]): Set<Filter> {
  return new Set(filters.filter((filter) => products.some((product) => fits(product, [filter]))));
}

function fits({ ways, isOnSale }: ProductEntry, chosen: Filter[]): boolean {
  const chosenWays = chosen.filter((filter): filter is Way => filter !== "sale");
  if (chosen.includes("sale") && !isOnSale) return false;
  return chosenWays.length === 0 || chosenWays.some((way) => ways.includes(way));
}

/** The currencies of some products, the one that most have first. */
export function currenciesOf(products: ProductEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const { price } of products)
    if (price?.currency) counts.set(price.currency, (counts.get(price.currency) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([currency]) => currency);
}

function byPrice(products: ProductEntry[], currencies: string[], direction: 1 | -1): ProductEntry[] {
  const group = ({ price }: ProductEntry) =>
    price?.rank === undefined ? currencies.length : Math.max(0, currencies.indexOf(price.currency ?? ""));
  return products.sort((a, b) => group(a) - group(b) || direction * ((a.price?.rank ?? 0) - (b.price?.rank ?? 0)));
}
