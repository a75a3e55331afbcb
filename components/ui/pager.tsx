import type { Route } from "next";
import Link from "next/link";

interface PagerProps<Previous extends string, Next extends string> {
  label: string;
  previous?: { href: Route<Previous>; label: string } | false;
  next?: { href: Route<Next>; label: string } | false;
}

/** The ways from a page of a list to its neighbours. Nothing where it has none. */
export function Pager<Previous extends string, Next extends string>({
  label,
  previous,
  next,
}: PagerProps<Previous, Next>) {
  if (!previous && !next) return null;
  return (
    <nav aria-label={label} className="mt-16 flex justify-between border-t border-hairline pt-5">
      {previous && (
        <Link href={previous.href} rel="prev" className="link touch">
          {previous.label}
        </Link>
      )}
      {next && (
        <Link href={next.href} rel="next" className="link touch ms-auto">
          {next.label}
        </Link>
      )}
    </nav>
  );
}
