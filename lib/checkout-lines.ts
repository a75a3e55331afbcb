import { z } from "zod";
import type { CheckoutLine } from "./api/checkouts";

const quantity = z.coerce.number().int().min(1).max(99);
const priceVariant = z.string().trim().min(1).max(100);
const lines = z.array(z.object({ priceVariant, quantity })).min(1).max(50);
const body = z.object({ lineItems: lines });

/**
 * The lines a buyer asks for, or `null` if the request holds none that make sense.
 *
 * A form names `price_variant` once per line and `quantity` in the same order (1 where it is left out); JSON is
 * `{ "lineItems": [{ "priceVariant": "price_…", "quantity": 1 }] }`.
 */
export async function readLines(request: Request): Promise<CheckoutLine[] | null> {
  try {
    const isJson = request.headers.get("content-type")?.includes("application/json");
    const input = isJson ? await request.json() : fromForm(await request.formData());
    return body.parse(input).lineItems;
  } catch {
    return null;
  }
}

function fromForm(form: FormData) {
  const quantities = form.getAll("quantity");
  return {
    lineItems: form
      .getAll("price_variant")
      .map((priceVariant, index) => ({ priceVariant, quantity: quantities[index] ?? 1 })),
  };
}
