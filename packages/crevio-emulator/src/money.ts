/** An amount in minor units as people read it: `4800` of `usd` is `$48.00`. */
export function formatAmount(amount: number, currency: string | null): string {
  const code = currency ?? "usd";
  const digits = minorDigits(code);
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return new Intl.NumberFormat("en-US", { style: "currency", currency: code, ...fraction }).format(
    Number(decimalText(amount, code)),
  );
}

/** An amount in minor units as people type it: `4800` of `usd` is `48.00`. */
export function decimalText(amount: number, currency: string | null): string {
  const digits = minorDigits(currency);
  const text = String(amount).padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** What somebody typed in minor units, `null` when it is not an amount of this currency. */
export function parseAmount(text: string, currency: string | null): number | null {
  const digits = minorDigits(currency);
  const [, whole, fraction = ""] = /^(\d{1,8})(?:[.,](\d*))?$/.exec(text.trim()) ?? [];
  if (whole === undefined || fraction.length > digits) return null;
  return Number(whole + fraction.padEnd(digits, "0"));
}

// ISO 4217, from which ICU departs: to it the forint has no decimals. All other currencies have two.
const DIGITS: [number, string][] = [
  [0, "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF"],
  [3, "BHD IQD JOD KWD LYD OMR TND"],
  [4, "CLF UYW"],
];

function minorDigits(currency: string | null): number {
  const code = (currency ?? "usd").toUpperCase();
  return DIGITS.find(([, currencies]) => currencies.split(" ").includes(code))?.[0] ?? 2;
}
