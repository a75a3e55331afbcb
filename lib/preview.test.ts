import { describe, expect, it } from "vitest";
import { isOpen, previewPath } from "./preview";

const link = { kind: "products", slug: "crème brûlée", expires: 2_000_000_000 };
const before = new Date(1_999_999_999_000);
const url = new URL(previewPath(link, "token"), "https://shop.example");
const signature = url.searchParams.get("signature") ?? "";

describe("a preview link", () => {
  it("leads to the item, and opens it", () => {
    expect(url.pathname).toBe("/preview/products/cr%C3%A8me%20br%C3%BBl%C3%A9e");
    expect(isOpen(link, signature, "token", before)).toBe(true);
  });

  it("ends", () => {
    expect(isOpen(link, signature, "token", new Date(2_000_000_000_000))).toBe(false);
  });

  it.each([
    ["another item", { ...link, slug: "other" }, signature, "token"],
    ["another kind", { ...link, kind: "blog" }, signature, "token"],
    ["a later end", { ...link, expires: link.expires + 1 }, signature, "token"],
    ["another token", link, signature, "other"],
    ["a part of the signature", link, signature.slice(0, 20), "token"],
    ["no signature", link, "", "token"],
    ["an end that is no number", { ...link, expires: Number.NaN }, signature, "token"],
  ])("does not open for %s", (_case, other, given, token) => {
    expect(isOpen(other, given, token, before)).toBe(false);
  });

  it("does not hold the token", () => {
    expect(url.href).not.toContain("token");
  });
});
