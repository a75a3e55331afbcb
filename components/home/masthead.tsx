import { site } from "@/lib/site";

interface MastheadProps {
  name: string;
  /** What the merchant says of the shop; the footer has all of it. */
  description: string | null;
}

/** One line that says what kind of house this is: the first sentence of its description, or its name. */
export function Masthead({ name, description }: MastheadProps) {
  return (
    <div className="page pt-10 tablet:pt-16 desktop:pt-24">
      <h1 className="max-w-[22ch] text-masthead">{mastheadLine(description, site.locale) ?? name}</h1>
    </div>
  );
}

/** Longest line that is set so large: three lines on a wide screen, five on a phone. */
const MAX_LENGTH = 90;

/** The first sentence of a description, without its full stop; `null` where there is none or it is too long to be set large. */
export function mastheadLine(description: string | null, locale: string): string | null {
  if (!description) return null;
  const [first] = new Intl.Segmenter(locale, { granularity: "sentence" }).segment(description.trim());
  const line = first?.segment.trim().replace(/[.。]$/u, "") ?? "";
  return line && line.length <= MAX_LENGTH ? line : null;
}
