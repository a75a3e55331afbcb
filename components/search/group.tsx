"use client";

import { type ReactNode, useId, useState } from "react";
import { messages } from "@/lib/site";

interface GroupProps<Item> {
  title: string;
  heading: "h2" | "h3";
  items: Item[];
  /** How many are shown at first, and how many more each time. */
  step: number;
  /** Where all are shown, for a group that does not grow. */
  all?: ((count: number) => ReactNode) | undefined;
  children: (item: Item) => ReactNode;
}

/** What was found of one kind; nothing if there is none. */
export function Group<Item>({ title, heading: Heading, items, step, all, children }: GroupProps<Item>) {
  const [shown, setShown] = useState(step);
  const id = useId();
  if (items.length === 0) return null;
  return (
    <section aria-labelledby={id} className="mt-6 first:mt-0">
      <Heading id={id} className="label border-b border-hairline pb-2 font-text text-ink-soft">
        {title}
      </Heading>
      <ul>{items.slice(0, shown).map(children)}</ul>
      {items.length > shown &&
        (all?.(items.length) ?? (
          <button type="button" className="link touch mt-3 cursor-pointer" onClick={() => setShown(shown + step)}>
            {messages.search.more(Math.min(step, items.length - shown))}
          </button>
        ))}
    </section>
  );
}
