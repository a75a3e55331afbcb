// More than any text that is taken from it; keeps the patterns below quick whatever they are given.
const MOST = 10_000;

const UNSEEN =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|template|iframe|noscript|object|svg|math|textarea|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const INLINE = /<\/?(?:a|abbr|b|bdi|cite|code|del|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u|wbr)\b[^>]*>/gi;
const TAG = /<[a-z/!?](?:"[^"]*"|'[^']*'|[^>"'])*>|<[a-z/!?][^>]*(?:>|$)/gi;
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi;

const NAMED: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
  hellip: "…",
  ndash: "–",
  mdash: "—",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  laquo: "«",
  raquo: "»",
  bull: "•",
  middot: "·",
  copy: "©",
  reg: "®",
  trade: "™",
  times: "×",
  euro: "€",
  pound: "£",
  yen: "¥",
  deg: "°",
};

/** How much of a long text is searched, in UTF-16 units. */
export const OPENING_LENGTH = 600;

/**
 * The words of a merchant's HTML, on one line, at most `length` characters. It is text, not HTML that is safe: to be shown as
 * text and nothing else.
 */
export function plainText(html: string, length: number): string {
  const text = html
    .slice(0, MOST)
    .replace(UNSEEN, " ")
    .replace(INLINE, "")
    .replace(TAG, " ")
    .replace(ENTITY, decode)
    .replace(/\s+/gu, " ")
    .trim();
  return cut(text, length);
}

/** The beginning of a text, at most `length` characters, ended between two words. */
export function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const head = text.slice(0, length - 1);
  const end = text.charAt(length - 1).trim() ? head.search(/\s\S*$/u) : -1;
  return `${(end > length / 2 ? head.slice(0, end) : wholePairs(head)).trimEnd()}…`;
}

function decode(entity: string, decimal?: string, hex?: string, name?: string): string {
  if (name) return NAMED[name] ?? entity;
  const code = decimal ? Number(decimal) : Number.parseInt(hex ?? "", 16);
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : "";
}

/** Half a surrogate pair is no character. */
function wholePairs(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, "");
}
