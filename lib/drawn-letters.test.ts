import { describe, expect, it, vi } from "vitest";
import { drawable, drawableWhole } from "./drawn-letters";

vi.stubEnv("CREVIO_API_KEY", "token");
const { drawnFont } = await import("./drawn-look");

describe.each(["display", "text"] as const)("the %s typeface of what is drawn", async (name) => {
  const { letters } = await drawnFont(name);

  it.each(["“First” cut – 7.50 €…", "Łódź, žluťoučký kůň, İstanbul, Ærøskøbing", "· × • ¥ £"])("has %s", (text) => {
    expect(drawable(text, letters)).toBe(text);
  });

  it.each([
    ["🎨 Linocut 🇳🇴 now", "Linocut now"],
    ["Tiếng Việt", "Tieng Viet"],
    ["Печать prints", "prints"],
    ["1\u202f234,50\u00a0kr\n", "1 234,50 kr"],
    ["e\u0301tude", "étude"],
    ["👨‍👩‍👧 日本", ""],
    ["", ""],
  ])("makes of %j what it has", (text, drawn) => {
    expect(drawable(text, letters)).toBe(drawn);
  });

  it("says nothing rather than a part of a price", () => {
    expect(drawableWhole("1\u202f234,50\u00a0€", letters)).toBe("1 234,50 €");
    expect(drawableWhole("4,800 ⃀", letters)).toBeNull();
  });
});
