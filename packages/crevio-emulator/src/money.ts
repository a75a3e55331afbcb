/** An amount in minor units as people read it: `4800` of `usd` is `$48.00`. */
export function formatAmount(amount: number, currency: string | null): string {
  const code = currency ?? "usd";
  return new Intl.NumberFormat("en-US", { style: "currency", currency: code }).format(
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

function minorDigits(currency: string | null): number {
  const format = new Intl.NumberFormat("en-US", { style: "currency", currency: currency ?? "usd" });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
