import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DRAWN_LOOKS } from "./drawn-look";
import { THEME_COLORS } from "./theme";

const css = readFileSync("app/globals.css", "utf8");
const rules = { paper: css.slice(css.indexOf("@theme")), studio: css.slice(css.indexOf('[data-look="studio"]')) };

/** The light value of a token, in hex. After Björn Ottosson's definition of OKLCH. */
function tokenOf(look: keyof typeof rules, name: string): string {
  const value = new RegExp(`--color-${name}: light-dark\\(oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`).exec(rules[look]);
  const [lightness = 0, chroma = 0, hue = 0] = (value ?? []).slice(1).map(Number);
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const channels = linear.map((value) => (value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055));
  return `#${channels
    .map((value) =>
      Math.round(value * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}

describe.each(["paper", "studio"] as const)("what is drawn in the look %s", (look) => {
  it("has the colours of its tokens", () => {
    expect(DRAWN_LOOKS[look].ink).toBe(tokenOf(look, "ink"));
    expect(DRAWN_LOOKS[look].soft).toBe(tokenOf(look, "ink-soft"));
    expect(THEME_COLORS[look].light).toBe(tokenOf(look, "paper"));
  });
});
