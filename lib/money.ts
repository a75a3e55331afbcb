/**
 * Writes an amount in a currency as people of the locale do; whole amounts have no decimals. Prints the same in Node and in a browser.
 *
 * @param amount in the currency's minor unit: cents, yen, fils.
 * @param currency ISO 4217, either case. A code that `Intl` refuses counts as one of two decimals and is written behind the number.
 */
export function formatMoney(amount: number, currency: string, locale: string): string {
  const code = currency.toUpperCase();
  const digits = amount % 10 ** minorDigits(code) === 0 ? 0 : minorDigits(code);
  const decimal = decimalAmount(amount, code);
  // Versions of ICU differ in which of the two unbreakable spaces they take.
  return moneyFormat(code, locale, digits).format(decimal).replaceAll("\u202f", "\u00a0");
}

/**
 * An amount as machines read it, with all the decimals of its currency: `1234500` of `kwd` is `1234.500`.
 *
 * @param amount in the currency's minor unit.
 * @param currency ISO 4217, either case.
 */
export function decimalAmount(amount: number, currency: string): `${number}` {
  const digits = minorDigits(currency.toUpperCase());
  const figures = String(Math.abs(amount)).padStart(digits + 1, "0");
  const decimal = digits === 0 ? figures : `${figures.slice(0, -digits)}.${figures.slice(-digits)}`;
  const signed = amount < 0 ? `-${decimal}` : decimal;
  if (!isDecimal(signed)) throw new RangeError(`Not an amount in minor units: ${amount}`);
  return signed;
}

function isDecimal(text: string): text is `${number}` {
  return /^-?\d+(\.\d+)?$/.test(text);
}

// ISO 4217, which engines do not follow: to Node the Serbian dinar has two decimals, to Chromium none, and to both the forint none.
const digitsOf = new Map([
  ...all(0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"),
  ...all(3, "BHD IQD JOD KWD LYD OMR TND"),
  ...all(4, "CLF UYW"),
]);

function all(digits: number, currencies: string): [string, number][] {
  return currencies.split(" ").map((currency) => [currency, digits]);
}

function minorDigits(currency: string): number {
  return digitsOf.get(currency) ?? 2;
}

const formats = new Map<string, Pick<Intl.NumberFormat, "format">>();

function moneyFormat(currency: string, locale: string, digits: number): Pick<Intl.NumberFormat, "format"> {
  const key = `${locale} ${currency} ${digits}`;
  const format = formats.get(key) ?? makeMoneyFormat(currency, locale, digits);
  formats.set(key, format);
  return format;
}

function makeMoneyFormat(currency: string, locale: string, digits: number): Pick<Intl.NumberFormat, "format"> {
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  try {
    return new Intl.NumberFormat(locale, { style: "currency", currency, ...fraction });
  } catch {
    const numbers = new Intl.NumberFormat(locale, fraction);
    return { format: (amount) => `${numbers.format(amount)}\u00a0${currency}` };
  }
}
