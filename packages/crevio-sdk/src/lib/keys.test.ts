import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { camelKeys, snakeKeys } from "./keys.ts";

const snake = fc.stringMatching(/^[a-z][a-z0-9]{0,3}(_[a-z0-9_]{0,3}){0,3}$/);
const camel = fc.stringMatching(/^[a-z][a-z0-9]{0,3}([A-Z][a-z0-9]{0,3}){0,3}$/);
const noIdentifier = fc.string().filter((name) => !/^[a-z][A-Za-z0-9_]*$/.test(name));
const inMetadata = fc.record({ metadata: fc.dictionary(fc.string(), fc.jsonValue()) });

/** JSON whose keys are of one kind, at every depth, with `metadata` here and there. */
function jsonWith(key: fc.Arbitrary<string>) {
  return fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: "small" },
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.string(),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.oneof(key, noIdentifier), tie("value"), { maxKeys: 5 }),
      inMetadata,
    ),
  })).value;
}

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

  it("are the same words in both styles", () => {
    const words = fc.array(fc.stringMatching(/^[a-z][a-z0-9]{0,3}$/), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(words, ([first = "", ...others]) => {
        const wire = { [[first, ...others].join("_")]: 1 };
        const here = {
          [first + others.map((word) => word.replace(/^./, (letter) => letter.toUpperCase())).join("")]: 1,
        };
        expect(camelKeys(wire)).toEqual(here);
        expect(snakeKeys(here)).toEqual(wire);
      }),
    );
  });

  it("come back as they were from any answer", () => {
    fc.assert(
      fc.property(jsonWith(snake), (wire) => {
        expect(snakeKeys(camelKeys(wire))).toEqual(wire);
      }),
      { numRuns: 500 },
    );
  });

  it("come back as they were from any request", () => {
    fc.assert(
      fc.property(jsonWith(camel), (request) => {
        expect(camelKeys(snakeKeys(request))).toEqual(request);
      }),
      { numRuns: 500 },
    );
  });

  it("stay as they are inside metadata and in names that are no identifiers", () => {
    const value = { metadata: { my_key: { other_key: 1 }, myKey: 2 }, "Content-Type": "a", "x-amz_b": "c" };

    expect(camelKeys(value)).toEqual(value);
    expect(snakeKeys(value)).toEqual(value);
    fc.assert(
      fc.property(inMetadata, (given) => {
        expect(camelKeys(given)).toEqual(given);
        expect(snakeKeys(given)).toEqual(given);
      }),
    );
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
