import { z } from "zod";
import type { CheckoutLine } from "./api/checkouts";
import { MAX_LINES, MAX_QUANTITY } from "./cart/line";

const quantity = z.coerce.number().int().min(1).max(MAX_QUANTITY);
const priceVariant = z.string().trim().min(1).max(100);
const seen = z.string().max(400).optional();
const lines = z.array(z.object({ priceVariant, quantity, seen })).min(1).max(MAX_LINES);
const body = z.object({ lineItems: lines });

/**
 * The lines a buyer asks for, or `null` if what was sent holds none that make sense.
 *
 * A form names `price_variant` once per line and `quantity` in the same order (1 where it is left out), and in `seen` the price of each
 * variant as its page showed it, `price_… amountType=fixed&…`; JSON is `{ "lineItems": [{ "priceVariant": "price_…", "quantity": 1, "seen": "…" }] }`.
 */
export async function readLines(sent: Response): Promise<CheckoutLine[] | null> {
  try {
    const isJson = sent.headers.get("content-type")?.includes("application/json");
    return body.parse(isJson ? await sent.json() : fromFields(await sent.formData())).lineItems;
  } catch {
    return null;
  }
}

/** The same lines in the fields of an address, or `null`. */
export function linesOf(fields: URLSearchParams): CheckoutLine[] | null {
  return body.safeParse(fromFields(fields)).data?.lineItems ?? null;
}

function fromFields(fields: Pick<FormData, "getAll"> | URLSearchParams) {
  const quantities = fields.getAll("quantity");
  const prices = fields.getAll("seen").map((text) => String(text).split(" "));
  return {
    lineItems: fields.getAll("price_variant").map((priceVariant, index) => ({
      priceVariant,
      quantity: quantities[index] ?? 1,
      seen: prices.find(([variant]) => variant === priceVariant)?.[1],
    })),
  };
}
