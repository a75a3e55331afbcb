import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { excerpt, isFoundIn, type Match } from "@/lib/search/marks";
import type { Entry } from "@/lib/search/search-index";
import { Marked } from "./marked";

const EXCERPT_LENGTH = 120;

interface ResultProps<Path extends string> {
  href: Route<Path>;
  entry: Entry;
  match: Match;
  /** Stands before its words. */
  cover?: ReactNode;
  /** What it costs, when it was published, of which kind it is. */
  fact: ReactNode;
  /** Called when somebody follows it. */
  onLeave?: (() => void) | undefined;
}

/** One thing that was found, which arrow keys reach; the whole of it is its link. */
export function Result<Path extends string>({ href, entry, match, cover, fact, onLeave }: ResultProps<Path>) {
  const text = shownText(entry, match);
  return (
    <li className="group relative flex gap-4 border-b border-hairline py-3 last:border-0">
      {cover}
      <div className="min-w-0 flex-1 gap-x-6 tablet:flex tablet:justify-between">
        <div className="min-w-0">
          <Link
            href={href}
            prefetch={false}
            onNavigate={onLeave}
            data-result=""
            className="scroll-mt-32 font-strong leading-snug outline-none after:absolute after:-inset-x-2 after:inset-y-1 after:rounded-base after:outline-ink group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4 focus-visible:after:outline-2"
          >
            <span className="line-clamp-2">
              <Marked text={entry.name} match={match} />
            </span>
          </Link>
          {text && (
            <p className="mt-0.5 line-clamp-2 text-small text-ink-soft">
              <Marked text={text} match={match} />
            </p>
          )}
        </div>
        <p className="mt-1 shrink-0 text-small tablet:mt-0 tablet:text-end">{fact}</p>
      </div>
    </li>
  );
}

/** The text to show; where the words are only in what is not shown, their surroundings. */
function shownText({ name, text = "", more = "" }: Entry, match: Match): string {
  const isElsewhere = !isFoundIn(name, match) && !isFoundIn(text, match) && isFoundIn(more, match);
  return isElsewhere ? excerpt(more, match, EXCERPT_LENGTH) : text;
}
