import { type CartLine, isRecord, MAX_LINES, type Offer, parseLines } from "./line";

/** The key in `localStorage`. Its value is `{ version, lines, settled }`. */
const KEY = "cart";
const VERSION = 1;
const MAX_TEXT = 200_000;
const MAX_SETTLED = 20;

interface Cart {
  lines: readonly CartLine[];
  /** Ids of paid checkouts whose lines have been taken out, the newest last. */
  settled: readonly string[];
}

const EMPTY: Cart = { lines: [], settled: [] };

// What this tab shows. Where storage is forbidden or full, it is all there is.
let cart = EMPTY;
/** The text in storage that `cart` has taken in; `undefined` before the first look. */
let known: string | null | undefined;
const listeners = new Set<() => void>();
let listening: AbortController | undefined;

/**
 * The cart of this browser, for `useSyncExternalStore`: kept in `localStorage`, the same in every tab, and, where the
 * browser keeps nothing, as long as the tab lives. A stored value that cannot be read counts as none.
 */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) listen();
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) listening?.abort();
  };
}

export function getLines(): readonly CartLine[] {
  if (known === undefined) takeIn();
  return cart.lines;
}

/** Nobody's cart is known while a page is made: `null`, neither full nor empty. */
export function getServerLines(): null {
  return null;
}

/** Puts so many of an offer in, at the price it has now, up to its limit. Answers whether there was room for any. */
export function addToCart(offer: Offer, quantity = 1): boolean {
  let isAdded = false;
  change(({ lines }) => {
    const present = lines.find(({ variant }) => variant === offer.variant);
    const line = { ...offer, quantity: Math.min(offer.limit, (present?.quantity ?? 0) + quantity) };
    isAdded = present ? line.quantity > present.quantity : lines.length < MAX_LINES;
    if (present) return { lines: lines.map((other) => (other === present ? line : other)) };
    return { lines: isAdded ? [...lines, line] : lines };
  });
  return isAdded;
}

/** Takes a line out, or changes what is known of it. */
export function updateLine(variant: string, update: Partial<CartLine> | null): void {
  change(({ lines }) => ({
    lines: lines.flatMap((line) => {
      if (line.variant !== variant) return [line];
      return update ? parseLines([{ ...line, ...update }]) : [];
    }),
  }));
}

/** Takes out what a paid checkout has bought, once for every checkout. */
export function settle(checkout: string, items: { priceVariant: string; quantity: number }[]): void {
  change(({ lines, settled }) => {
    if (settled.includes(checkout)) return {};
    const bought = (variant: string) =>
      items.filter(({ priceVariant }) => priceVariant === variant).reduce((sum, { quantity }) => sum + quantity, 0);
    return {
      lines: lines
        .map((line) => ({ ...line, quantity: line.quantity - bought(line.variant) }))
        .filter(({ quantity }) => quantity > 0),
      settled: [...settled, checkout].slice(-MAX_SETTLED),
    };
  });
}

/** Applies a change to what is stored now, so that tabs do not overwrite each other. */
function change(update: (cart: Cart) => Partial<Cart>): void {
  takeIn();
  cart = { ...cart, ...update(cart) };
  const text = JSON.stringify({ version: VERSION, ...cart });
  try {
    localStorage.setItem(KEY, text);
    known = text;
  } catch {
    // Forbidden or full: the cart lives as long as this tab.
  }
  notify();
}

function takeIn(): void {
  const text = readText();
  if (text === known) return;
  known = text;
  cart = parse(text);
}

function readText(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function parse(text: string | null): Cart {
  if (!text || text.length > MAX_TEXT) return EMPTY;
  try {
    const value: unknown = JSON.parse(text);
    if (!isRecord(value) || value.version !== VERSION) return EMPTY;
    const settled = Array.isArray(value.settled) ? value.settled.filter((id) => typeof id === "string") : [];
    return { lines: parseLines(value.lines), settled: settled.slice(-MAX_SETTLED) };
  } catch {
    return EMPTY;
  }
}

function listen(): void {
  takeIn();
  listening = new AbortController();
  const { signal } = listening;
  // Without a key everything was cleared.
  const onStorage = ({ key }: StorageEvent) => (key === null || key === KEY) && look();
  window.addEventListener("storage", onStorage, { signal });
  // A page that comes back out of the browser's memory has missed what happened meanwhile.
  window.addEventListener("pageshow", look, { signal });
}

function look(): void {
  takeIn();
  notify();
}

function notify(): void {
  for (const listener of listeners) listener();
}
