/** A day as people of the locale write it, in UTC so that server and reader never disagree: "November 3, 2026". */
export function formatDay(date: Date, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(date);
}
