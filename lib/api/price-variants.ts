import "server-only";
import type { PriceVariant } from "@crevio/sdk/models";
import { crevio } from "./client";
import { BUYER_TIMEOUT_MS, isAbsent } from "./read";

/**
 * The price variants with these ids as they are now, each once; those the API does not know are left out.
 *
 * Never cached: a buyer is about to pay. Throws when the API does not answer.
 *
 * @see GET /price_variants/{id}
 */
export async function readPriceVariants(ids: string[]): Promise<PriceVariant[]> {
  const variants = await Promise.all([...new Set(ids)].map(readPriceVariant));
  return variants.filter((variant) => variant !== null);
}

async function readPriceVariant(id: string): Promise<PriceVariant | null> {
  try {
    return await crevio.priceVariants.get({ id }, { timeoutMs: BUYER_TIMEOUT_MS });
  } catch (error) {
    if (isAbsent(error)) return null;
    throw error;
  }
}
