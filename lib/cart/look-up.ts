import type { CurrentOffer } from "../api/cart-offers";
import type { Price } from "../price";
import { actions } from "../routes";
import { changeOf } from "./changes";
import { type CartLine, isRecord, parseLines } from "./line";
import { getLines, updateLine } from "./store";

/** What the shop says now of the price variants in the cart. */
export interface LookUp {
  /** By price variant; `null` for what nobody sells any more. */
  offers: ReadonlyMap<string, CurrentOffer | null>;
  hasFailed: boolean;
}

const AVAILABILITIES: Price["availability"][] = ["available", "waitlist", "sold out", "not yet", "over", "unavailable"];
const NOTHING: LookUp = { offers: new Map(), hasFailed: false };
const TIMEOUT_MS = 10_000;
const STALE_AFTER_MS = 60_000;

let lookUp = NOTHING;
let lookedAt = Number.NEGATIVE_INFINITY;
const listeners = new Set<() => void>();

/** For `useSyncExternalStore`: whoever subscribes has the prices looked up, and again when a page is come back to after a minute. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    void refresh();
    document.addEventListener("visibilitychange", onVisible);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) document.removeEventListener("visibilitychange", onVisible);
  };
}

export function getLookUp(): LookUp {
  return lookUp;
}

export function getServerLookUp(): LookUp {
  return NOTHING;
}

/** Asks the shop about every line. Never throws: a cart whose prices cannot be looked up says so. */
export async function refresh(): Promise<void> {
  const lines = getLines();
  if (lines.length === 0) return;
  lookedAt = Date.now();
  try {
    const response = await fetch(actions.cart(), {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ lines: lines.map(({ product, slug, variant }) => ({ product, slug, variant })) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const answer: unknown = response.ok ? await response.json() : null;
    if (!isRecord(answer)) throw new TypeError("The answer holds no offers.");
    takeOffers(lines, answer.offers);
  } catch {
    show({ ...lookUp, hasFailed: true });
  }
}

/** Takes in an answer of the shop about these lines. What differs is shown; names and limits that nobody need agree to follow at once. */
export function takeOffers(lines: readonly CartLine[], answer: unknown): void {
  const offers = parseOffers(answer);
  const known = new Map(lookUp.offers);
  for (const line of lines) {
    const offer = offers.get(line.variant) ?? null;
    known.set(line.variant, offer);
    if (offer && !changeOf(line, offer)) follow(line, offer);
  }
  show({ offers: known, hasFailed: false });
}

function follow(line: CartLine, { product, slug, name, option, limit, asOf }: CurrentOffer): void {
  const isSame = line.slug === slug && line.name === name && line.option === option && line.limit === limit;
  if (!isSame && asOf >= line.asOf) updateLine(line.variant, { product, slug, name, option, limit, asOf });
}

function parseOffers(answer: unknown): Map<string, CurrentOffer> {
  const offers = new Map<string, CurrentOffer>();
  for (const item of Array.isArray(answer) ? answer : []) {
    const [line] = parseLines([item]);
    const availability = isRecord(item) ? AVAILABILITIES.find((known) => known === item.availability) : undefined;
    if (!line || !availability) continue;
    const { variant, product, slug, name, option, seen, limit, asOf } = line;
    offers.set(variant, { variant, product, slug, name, option, seen, limit, asOf, availability });
  }
  return offers;
}

function onVisible(): void {
  if (document.visibilityState === "visible" && Date.now() - lookedAt > STALE_AFTER_MS) void refresh();
}

function show(next: LookUp): void {
  lookUp = next;
  for (const listener of listeners) listener();
}
