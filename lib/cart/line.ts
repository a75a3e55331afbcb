import { readSeenPrice } from "../price/seen";

/** What may be bought, and for which price, as a page of the shop showed it. */
export interface Offer {
  /** Id of the price variant. */
  variant: string;
  /** Id and slug of its product. */
  product: string;
  slug: string;
  /** Names of the product and of the variant. */
  name: string;
  option: string;
  /** Address of a small picture, 4:5. */
  picture: string | null;
  /** The price, as `lib/price/seen.ts` writes it. */
  seen: string;
  /** How many one buyer can have: from 1 to 99. */
  limit: number;
  /** When the variant was last changed, in milliseconds since 1970: of two answers the later one counts. */
  asOf: number;
}

/** An offer that somebody put in the cart. */
export interface CartLine extends Offer {
  quantity: number;
}

/** The most lines a cart holds, which is what one look-up and one checkout take. */
export const MAX_LINES = 50;
export const MAX_QUANTITY = 99;

/** The lines in an unknown value, without those that are not whole. */
export function parseLines(value: unknown): CartLine[] {
  if (!Array.isArray(value)) return [];
  const lines = new Map<string, CartLine>();
  for (const item of value) {
    const line = readLine(item);
    if (line && lines.size < MAX_LINES) lines.set(line.variant, line);
  }
  return [...lines.values()];
}

function readLine(value: unknown): CartLine | null {
  if (!isRecord(value)) return null;
  const variant = text(value.variant, 100);
  const product = text(value.product, 100);
  const slug = text(value.slug, 300);
  const name = text(value.name, 500);
  const seen = text(value.seen, 400);
  if (!variant || !product || !slug || !name || !seen || !readSeenPrice(seen)) return null;
  const limit = count(value.limit);
  const quantity = Math.min(limit, count(value.quantity));
  const asOf = typeof value.asOf === "number" ? value.asOf : 0;
  const option = text(value.option, 500);
  return { variant, product, slug, name, option, picture: address(value.picture), seen, limit, asOf, quantity };
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

function text(value: unknown, maxLength: number): string {
  return typeof value === "string" && value.length <= maxLength ? value : "";
}

function count(value: unknown): number {
  return typeof value === "number" && Number.isInteger(value) ? Math.min(MAX_QUANTITY, Math.max(1, value)) : 1;
}

/** Of our own image optimiser, or of another host. */
function address(value: unknown): string | null {
  return /^(\/(?!\/)|https?:\/\/)/.test(text(value, 2_000)) ? text(value, 2_000) : null;
}
