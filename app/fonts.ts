import localFont from "next/font/local";

// The rarer letters stand first in a stack: their unicode-range, a literal as the loader wants it, keeps them from
// being fetched until a page needs one.
const fraunces = localFont({
  src: "./fonts/fraunces.woff2",
  weight: "400 560",
  display: "swap",
  adjustFontFallback: "Times New Roman",
  variable: "--font-fraunces",
});

const frauncesExt = localFont({
  src: "./fonts/fraunces-latin-ext.woff2",
  weight: "400 560",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-0130, U+0132-0151, U+0154-02B9, U+02C7, U+02D8-02D9, U+02DB, U+1E00-1EFF, U+20A0-20AB, U+20AD-20C0",
    },
  ],
  variable: "--font-fraunces-ext",
});

const hanken = localFont({
  src: "./fonts/hanken-grotesk.woff2",
  weight: "400 700",
  display: "swap",
  adjustFontFallback: "Arial",
  variable: "--font-hanken",
});

const hankenExt = localFont({
  src: "./fonts/hanken-grotesk-latin-ext.woff2",
  weight: "400 700",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-0130, U+0132-0151, U+0154-02B9, U+02C7, U+02D8-02D9, U+02DB, U+1E00-1EFF, U+20A0-20AB, U+20AD-20C0",
    },
  ],
  variable: "--font-hanken-ext",
});

/** Class names that put the four font variables on the page. */
export const fontVariables = [fraunces, frauncesExt, hanken, hankenExt].map((font) => font.variable).join(" ");
