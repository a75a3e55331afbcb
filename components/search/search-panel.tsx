"use client";

import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useDeferredValue,
  useMemo,
  useSyncExternalStore,
} from "react";
import { unwatched } from "@/lib/search/fetched";
import { searchSource } from "@/lib/search/sources";
import { Answer, answerInWords } from "./answer";
import type { FoundGroupsProps } from "./found-groups";
import { SearchField } from "./search-field";

interface SearchPanelProps extends Pick<FoundGroupsProps, "heading" | "steps" | "all" | "onLeave"> {
  query: string;
  onQuery: (query: string) => void;
  /** Called when somebody presses Enter in the field. */
  onSubmit: () => void;
  onBlur?: () => void;
  field?: RefObject<HTMLInputElement | null>;
  /** What is shown while nothing is asked; the newest products where it is left out. */
  children?: ReactNode;
}

/** A field, and what it finds, kind by kind. Arrow keys go from the field through the results. */
export function SearchPanel({ query, onQuery, onSubmit, onBlur, field, children, ...groups }: SearchPanelProps) {
  const asking = query.trim();
  const isWanted = asking !== "" || !children;
  const fetched = useSyncExternalStore(
    isWanted ? searchSource.subscribe : unwatched,
    searchSource.read,
    searchSource.read,
  );
  const asked = useDeferredValue(asking);
  const found = useMemo(
    () => (fetched.status === "here" && asked ? fetched.value.search(asked) : null),
    [fetched, asked],
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys go on from one link to the next
    <div onKeyDown={moveByArrow}>
      <div className="sticky top-0 z-1 hidden bg-paper in-data-theme:block">
        <SearchField
          query={query}
          onQuery={onQuery}
          onSubmit={onSubmit}
          onFocus={searchSource.fetch}
          onBlur={onBlur}
          field={field}
        />
        <p role="status" className="min-h-11 content-center text-small text-ink-soft">
          {isWanted && answerInWords(fetched, found, asked)}
        </p>
      </div>
      <div>{isWanted ? <Answer fetched={fetched} found={found} isAsking={asking !== ""} {...groups} /> : children}</div>
    </div>
  );
}

function moveByArrow(event: KeyboardEvent<HTMLElement>) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input[type=search], a[data-result]")];
  const current = stops.findIndex((stop) => stop.contains(document.activeElement));
  if (current < 0) return;
  event.preventDefault();
  stops[current + step]?.focus();
}
