/**
 * Writes an amount in a currency, as `Intl` does it in that language; whole amounts have no decimals.
 *
 * @param amount in the currency's minor unit: cents, yen, fils.
 * @param currency ISO 4217, either case. A code that `Intl` refuses counts as one of two decimals and is written behind the number.
 */
export function formatMoney(amount: number, currency: string, locale: string): string {
  const format = moneyFormat(currency.toUpperCase(), locale);
  if (!format) return `${(amount / 100).toLocaleString(locale)} ${currency.toUpperCase()}`;
  const { maximumFractionDigits = 2 } = format.resolvedOptions();
  return format.format(amount / 10 ** maximumFractionDigits);
}

const formats = new Map<string, Intl.NumberFormat | null>();

function moneyFormat(currency: string, locale: string): Intl.NumberFormat | null {
  const key = `${locale} ${currency}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = makeMoneyFormat(currency, locale);
  formats.set(key, format);
  return format;
}

function makeMoneyFormat(currency: string, locale: string): Intl.NumberFormat | null {
  try {
    return new Intl.NumberFormat(locale, { style: "currency", currency, trailingZeroDisplay: "stripIfInteger" });
  } catch {
    return null;
  }
}
