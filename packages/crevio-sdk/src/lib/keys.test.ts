import { describe, expect, it } from "vitest";
import { random, randomJSON } from "../../test/random.ts";
import { camelKeys, snakeKeys } from "./keys.ts";

describe("keys", () => {
  it("become camelCase at every depth, and snake_case again", () => {
    const wire = {
      price_variants: [{ created_at: "a_b", x402_enabled: true }],
      address_line_1: null,
      a_b_c: { d__e: 1, _f: 2 },
    };
    const here = {
      priceVariants: [{ createdAt: "a_b", x402Enabled: true }],
      addressLine_1: null,
      aBC: { d__e: 1, _f: 2 },
    };

    expect(camelKeys(wire)).toEqual(here);
    expect(snakeKeys(here)).toEqual(wire);
  });

  it("come back as they were from any answer", () => {
    for (let seed = 1; seed <= 300; seed += 1) {
      const wire = randomJSON(random(seed));
      expect(snakeKeys(camelKeys(wire))).toEqual(wire);
    }
  });

  it("stay as they are inside metadata and in names that are no identifiers", () => {
    const value = { metadata: { my_key: { other_key: 1 }, myKey: 2 }, "Content-Type": "a", "x-amz_b": "c" };

    expect(camelKeys(value)).toEqual(value);
    expect(snakeKeys(value)).toEqual(value);
  });

  it("cannot reach a prototype", () => {
    const value = camelKeys(JSON.parse('{"__proto__": {"is_admin": true}}'));

    expect(value).not.toHaveProperty("isAdmin");
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });

  it("leave dates whole and undefined out", () => {
    expect(snakeKeys({ dueAt: new Date(0), name: undefined, note: null })).toEqual({ due_at: new Date(0), note: null });
    expect(Object.keys(Object(snakeKeys({ name: undefined })))).toEqual([]);
  });
});
