import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Offer } from "./line";

/** What a browser gives its tabs: one storage for all of them, and an event for the others after each change. */
class Browser {
  values = new Map<string, string>();
  quota = Number.POSITIVE_INFINITY;
  isForbidden = false;

  getItem(key: string) {
    if (this.isForbidden) throw new DOMException("Forbidden", "SecurityError");
    return this.values.get(key) ?? null;
  }

  setItem(key: string, value: string) {
    if (this.isForbidden) throw new DOMException("Forbidden", "SecurityError");
    if (value.length > this.quota) throw new DOMException("Full", "QuotaExceededError");
    this.values.set(key, value);
  }

  tell(key: string | null) {
    window.dispatchEvent(Object.assign(new Event("storage"), { key }));
  }
}

let browser: Browser;

beforeEach(() => {
  browser = new Browser();
  vi.stubGlobal("localStorage", browser);
  vi.stubGlobal("window", new EventTarget());
});

/** The store as one tab has it. */
async function openTab() {
  vi.resetModules();
  return import("./store");
}

const offer = (variant: string, fields: Partial<Offer> = {}): Offer => ({
  variant,
  product: "prod_1",
  slug: "sea-edition",
  name: "Sea edition",
  option: "Files",
  picture: null,
  seen: "amountType=fixed&currency=usd&billingType=one_time&amount=1400",
  limit: 99,
  asOf: 1,
  ...fields,
});

const quantities = (lines: readonly { variant: string; quantity: number }[]) =>
  Object.fromEntries(lines.map(({ variant, quantity }) => [variant, quantity]));

describe("a cart", () => {
  it("is unknown while a page is made, and empty at first", async () => {
    const tab = await openTab();
    expect(tab.getServerLines()).toBeNull();
    expect(tab.getLines()).toEqual([]);
  });

  it("keeps what was put in for the next page", async () => {
    (await openTab()).addToCart(offer("price_1"), 2);
    expect((await openTab()).getLines()).toEqual([{ ...offer("price_1"), quantity: 2 }]);
  });

  it("is the same value as long as nothing changes", async () => {
    const tab = await openTab();
    tab.addToCart(offer("price_1"));
    expect(tab.getLines()).toBe(tab.getLines());
  });

  it("adds to a line that is there, at the newest price, and never beyond its limit", async () => {
    const tab = await openTab();
    const dearer = offer("price_1", { limit: 3, seen: "amountType=fixed&currency=usd&amount=1500" });
    expect(tab.addToCart(offer("price_1"), 2)).toBe(true);
    expect(tab.addToCart(dearer, 2)).toBe(true);
    expect(tab.addToCart(dearer)).toBe(false);
    expect(tab.getLines()).toEqual([{ ...dearer, quantity: 3 }]);
  });

  it("holds fifty lines", async () => {
    const tab = await openTab();
    for (let count = 1; count <= 50; count += 1) expect(tab.addToCart(offer(`price_${count}`))).toBe(true);
    expect(tab.addToCart(offer("price_51"))).toBe(false);
    expect(tab.addToCart(offer("price_50"))).toBe(true);
    expect(tab.getLines()).toHaveLength(50);
  });

  it("changes a line within its limit, and takes it out", async () => {
    const tab = await openTab();
    tab.addToCart(offer("price_1", { limit: 5 }));
    tab.addToCart(offer("price_2"));
    tab.updateLine("price_1", { quantity: 9 });
    expect(quantities(tab.getLines())).toEqual({ price_1: 5, price_2: 1 });
    tab.updateLine("price_1", null);
    tab.updateLine("price_unknown", null);
    expect(quantities(tab.getLines())).toEqual({ price_2: 1 });
  });

  it("forgets what a checkout has bought, once, and keeps the rest", async () => {
    const tab = await openTab();
    tab.addToCart(offer("price_1"), 3);
    tab.addToCart(offer("price_2"));
    tab.addToCart(offer("price_3"));
    const items = [
      { priceVariant: "price_1", quantity: 1 },
      { priceVariant: "price_1", quantity: 1 },
      { priceVariant: "price_2", quantity: 4 },
      { priceVariant: "price_unknown", quantity: 1 },
    ];
    tab.settle("co_1", items);
    expect(quantities(tab.getLines())).toEqual({ price_1: 1, price_3: 1 });
    tab.addToCart(offer("price_2"));
    tab.settle("co_1", items);
    (await openTab()).settle("co_1", items);
    expect(quantities((await openTab()).getLines())).toEqual({ price_1: 1, price_2: 1, price_3: 1 });
  });
});

describe("two tabs", () => {
  it("show the same, and overwrite nothing of each other", async () => {
    const first = await openTab();
    const heard = vi.fn();
    const leave = first.subscribe(heard);
    first.addToCart(offer("price_1"));
    heard.mockClear();

    const second = await openTab();
    second.addToCart(offer("price_2"));
    // The event is still on its way.
    first.addToCart(offer("price_3"));
    browser.tell("cart");
    expect(heard).toHaveBeenCalled();
    expect(quantities(first.getLines())).toEqual({ price_1: 1, price_2: 1, price_3: 1 });

    heard.mockClear();
    browser.tell("theme");
    expect(heard).not.toHaveBeenCalled();
    browser.values.clear();
    browser.tell(null);
    expect(first.getLines()).toEqual([]);

    leave();
    heard.mockClear();
    browser.tell("cart");
    expect(heard).not.toHaveBeenCalled();
  });

  it("show the same when one comes back out of the browser's memory", async () => {
    const first = await openTab();
    first.subscribe(() => {});
    expect(first.getLines()).toEqual([]);
    (await openTab()).addToCart(offer("price_1"));
    window.dispatchEvent(new Event("pageshow"));
    expect(quantities(first.getLines())).toEqual({ price_1: 1 });
  });
});

describe("a browser that keeps nothing", () => {
  it.each([
    ["where storage is forbidden", { isForbidden: true }],
    ["where storage is full", { quota: 10 }],
  ])("has a cart as long as the tab lives, %s", async (_case, state) => {
    Object.assign(browser, state);
    const tab = await openTab();
    const heard = vi.fn();
    tab.subscribe(heard);
    tab.addToCart(offer("price_1"));
    tab.addToCart(offer("price_2"));
    tab.updateLine("price_1", null);
    expect(heard).toHaveBeenCalledTimes(3);
    expect(quantities(tab.getLines())).toEqual({ price_2: 1 });
    expect((await openTab()).getLines()).toEqual([]);
  });

  it("has one where there is no storage at all", async () => {
    vi.stubGlobal("localStorage", undefined);
    const tab = await openTab();
    tab.addToCart(offer("price_1"));
    expect(quantities(tab.getLines())).toEqual({ price_1: 1 });
  });

  it("keeps what it had when storage fills up, and stores again when there is room", async () => {
    const tab = await openTab();
    tab.addToCart(offer("price_1"));
    browser.quota = 10;
    tab.addToCart(offer("price_2"));
    browser.quota = Number.POSITIVE_INFINITY;
    tab.addToCart(offer("price_3"));
    expect(quantities((await openTab()).getLines())).toEqual({ price_1: 1, price_2: 1, price_3: 1 });
  });
});

describe("a stored value", () => {
  const stored = (lines: unknown, version: unknown = 1) => JSON.stringify({ version, lines });
  const line = { ...offer("price_1"), quantity: 1 };

  it.each([
    ["nothing", ""],
    ["no JSON", '{"version":1,"lines":['],
    ["null", "null"],
    ["a number", "7"],
    ["a list", "[]"],
    ["another version", stored([line], 2)],
    ["no version", JSON.stringify({ lines: [line] })],
    ["no lines", stored(undefined)],
    ["lines that are none", stored({ length: 3 })],
    ["too much", stored(Array.from({ length: 2_000 }, () => line))],
    ["too deep for a parser", `{"version":1,"lines":${"[".repeat(90_000)}`],
  ])("that is %s is an empty cart that can be filled", async (_case, text) => {
    browser.values.set("cart", text);
    const tab = await openTab();
    expect(tab.getLines()).toEqual([]);
    tab.addToCart(offer("price_1"));
    expect((await openTab()).getLines()).toHaveLength(1);
  });

  it.each([
    ["no line", null],
    ["text", "price_1"],
    ["a line without a variant", { ...line, variant: "" }],
    ["a line of a variant that is no text", { ...line, variant: { toString: "price_1" } }],
    ["a line without a name", { ...line, name: undefined }],
    ["a name without an end", { ...line, name: "n".repeat(501) }],
    ["a price that is none", { ...line, seen: "gratis" }],
    ["a price in words", { ...line, seen: "amountType=fixed&currency=usd&amount=a+bargain" }],
  ])("loses %s and keeps the others", async (_case, broken) => {
    browser.values.set("cart", stored([broken, { ...line, variant: "price_2" }]));
    expect(quantities((await openTab()).getLines())).toEqual({ price_2: 1 });
  });

  it.each([
    [{ quantity: 0 }, { quantity: 1 }],
    [{ quantity: -3 }, { quantity: 1 }],
    [{ quantity: 1.5 }, { quantity: 1 }],
    [{ quantity: "2" }, { quantity: 1 }],
    [
      { quantity: 1e9, limit: 1e9 },
      { quantity: 99, limit: 99 },
    ],
    [
      { quantity: 4, limit: 2 },
      { quantity: 2, limit: 2 },
    ],
    [{ asOf: "now" }, { asOf: 0 }],
    [{ option: 7 }, { option: "" }],
    [{ picture: "javascript:alert(1)" }, { picture: null }],
    [{ picture: "//evil.example/x.png" }, { picture: null }],
    [{ picture: "/_next/image?url=x&w=256&q=80" }, { picture: "/_next/image?url=x&w=256&q=80" }],
    [{ colour: "red" }, {}],
  ])("with %j is read as %j", async (fields, read) => {
    browser.values.set("cart", stored([{ ...line, ...fields }]));
    expect((await openTab()).getLines()).toEqual([{ ...line, ...read }]);
  });

  it("names each variant once, and fifty at most", async () => {
    const many = Array.from({ length: 60 }, (_, index) => ({ ...line, variant: `price_${index % 55}` }));
    browser.values.set("cart", stored(many));
    expect((await openTab()).getLines()).toHaveLength(50);
  });
});
