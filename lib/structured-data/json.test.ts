import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonOf } from "./json";

describe("jsonOf", () => {
  it.each(["</script><script>alert(1)</script>", "<!--<script>", "]]>", "&lt;/script&gt;", "\u2028\u2029"])(
    "cannot be broken out of by %j",
    (name) => {
      const json = jsonOf([{ "@type": "Product", name }]);
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toMatchObject({ "@graph": [{ name }] });
    },
  );

  it("says what it was given, whatever that is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (name) => {
        const json = jsonOf([{ "@type": "Product", name }]);
        expect(JSON.parse(json)["@graph"][0].name).toBe(name);
        expect(json).not.toMatch(/[<>]/);
      }),
    );
  });
});
