"use client";

import { type KeyboardEvent, type ReactNode, useRef } from "react";
import { flushSync } from "react-dom";
import { cn } from "@/lib/cn";
import { messages } from "@/lib/site";
import { slideAfter } from "@/lib/slide-keys";
import { Thumbnails } from "./thumbnails";
import { isRightToLeft, useSlide } from "./use-slide";
import { useZoom } from "./use-zoom";

/** What the frame knows of a slide. Addresses of its picture, `null` for a film. */
export interface FrameItem {
  id: string;
  label: string;
  small: string | null;
  large: string | null;
}

interface FrameProps {
  /** Of the product. */
  name: string;
  items: FrameItem[];
  slides: ReactNode[];
}

/** Shows one slide at a time: swiped, by arrow keys, or by its thumbnail; a click enlarges a picture. */
export function Frame({ name, items, slides }: FrameProps) {
  const { list, current, show } = useSlide();
  const thumbnails = useRef<HTMLUListElement>(null);
  const { openZoom, zoom } = useZoom(name, items);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const target = event.target;
    if (!(target instanceof HTMLAnchorElement) || !list.current || event.altKey || event.ctrlKey || event.metaKey)
      return;
    const next = slideAfter(event.key, current ?? 0, items.length, isRightToLeft(list.current));
    if (next === null) return;
    event.preventDefault();
    flushSync(() => show(next));
    const owner = thumbnails.current?.contains(target) ? thumbnails.current : list.current;
    owner.children[next]?.querySelector<HTMLElement>("a, video")?.focus({ preventScroll: true });
  };

  return (
    <section
      aria-label={messages.product.gallery.label(name)}
      onClick={openZoom}
      onKeyDown={onKeyDown}
      className={cn(
        "grid grid-cols-[minmax(0,1fr)] gap-3",
        items.length > 1 && "tablet:grid-cols-[4.5rem_minmax(0,1fr)] tablet:gap-4",
      )}
    >
      <ul
        ref={list}
        className={cn(
          "-mx-(--margin) flex snap-x snap-mandatory overflow-x-auto overscroll-x-contain bg-sheet scrollbar-none motion-safe:scroll-smooth tablet:mx-0 tablet:rounded-picture",
          // By its place and not by its order, so that it stays there when the small ones come.
          items.length > 1 && "tablet:col-start-2",
        )}
      >
        {items.map(({ id }, index) => (
          <li
            key={id}
            id={`media-${id}`}
            inert={current !== null && index !== current}
            className="relative aspect-4/5 w-full shrink-0 snap-center snap-always"
          >
            {slides[index]}
          </li>
        ))}
      </ul>
      {items.length > 1 && (
        <div className="relative tablet:col-start-1 tablet:row-start-1">
          <Thumbnails list={thumbnails} items={items} current={current} onShow={show} />
        </div>
      )}
      {zoom}
    </section>
  );
}
