const RIGHT_TO_LEFT = new Set(["Adlm", "Arab", "Hebr", "Mand", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa"]);

/**
 * Which way the script of a language runs: `rtl` for Arabic, Hebrew, Persian, Urdu and others.
 *
 * @param locale BCP 47, such as `ar-EG`; a script in it counts (`az-Arab`).
 */
export function textDirection(locale: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.has(new Intl.Locale(locale).maximize().script ?? "") ? "rtl" : "ltr";
}
