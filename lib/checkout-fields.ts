import type { CheckoutLine } from "./api/checkouts";

/** Lines as the fields of a form or an address, as `lib/checkout-lines.ts` reads them. */
export function fieldsOf(lines: CheckoutLine[]): [name: string, value: string][] {
  return lines.flatMap(({ priceVariant, quantity, seen }) => {
    const line: [string, string][] = [
      ["price_variant", priceVariant],
      ["quantity", String(quantity)],
    ];
    return seen ? [...line, ["seen", seenField(priceVariant, seen)]] : line;
  });
}

/** The value of a field `seen`: which variant had which price, as `lib/price/seen.ts` writes it. */
export function seenField(priceVariant: string, seen: string): string {
  return `${priceVariant} ${seen}`;
}
