type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Writes counts in one language: `counted(3, { one: "# review", other: "# reviews" })` is "3 reviews". `#` stands for the
 * number, written as the language writes it.
 *
 * @param language BCP 47, such as `en` or `de`.
 */
export function plural(language: string): (count: number, forms: Forms) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace("#", () => numbers.format(count));
}
