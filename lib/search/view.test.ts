import { describe, expect, it } from "vitest";
import { isPlainView, readView, type View, writeView } from "./view";

describe("the view in an address", () => {
  it("is read as it is written", () => {
    const view: View = { sort: "-price", filters: ["once", "free", "sale"] };
    expect(readView(writeView("", view))).toEqual(view);
    expect(writeView("", view)).toBe("?sort=-price&once=1&free=1&sale=1");
  });

  it("is nothing where nothing is chosen", () => {
    expect(writeView("?sort=price&free=1", { sort: "newest", filters: [] })).toBe("");
    expect(isPlainView(readView(""))).toBe(true);
    expect(isPlainView(readView("?free=1"))).toBe(false);
  });

  it("leaves what others have written", () => {
    expect(writeView("?utm_source=post&free=1", { sort: "name", filters: [] })).toBe("?utm_source=post&sort=name");
  });

  it.each(["?sort=cheapest&free=yes", "?sort=__proto__", "?free=1%00", "?%E0%A4%A", "?sort"])(
    "takes nothing from %j",
    (query) => {
      expect(isPlainView(readView(query))).toBe(true);
    },
  );
});
