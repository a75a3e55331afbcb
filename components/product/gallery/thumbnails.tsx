import { type RefObject, useEffect } from "react";
import { messages } from "@/lib/site";
import type { FrameItem } from "./frame";

interface ThumbnailsProps {
  list: RefObject<HTMLUListElement | null>;
  items: FrameItem[];
  /** `null` before the page is live: then every one can be reached by the keyboard, as each is a link to its slide. */
  current: number | null;
  onShow: (index: number) => void;
}

/** A small picture of each slide. */
export function Thumbnails({ list, items, current, onShow }: ThumbnailsProps) {
  useEffect(() => {
    const thumbnail = list.current?.children[current ?? 0];
    if (list.current && thumbnail instanceof HTMLElement) {
      list.current.scrollTo({ left: thumbnail.offsetLeft - 72, top: thumbnail.offsetTop - 72 });
    }
  }, [list, current]);

  return (
    <ul
      ref={list}
      aria-label={messages.product.gallery.all}
      className="relative flex gap-2 overflow-auto p-1 scrollbar-none tablet:absolute tablet:inset-0 tablet:flex-col"
    >
      {items.map(({ id, label, small }, index) => (
        <li key={id} className="shrink-0">
          <a
            href={`#media-${id}`}
            aria-label={label}
            aria-current={index === (current ?? 0) ? "true" : undefined}
            tabIndex={current === null || index === current ? undefined : -1}
            onClick={(event) => {
              event.preventDefault();
              onShow(index);
            }}
            className="grid aspect-4/5 w-14 place-items-center overflow-hidden rounded-base bg-sheet opacity-60 transition-opacity hover:opacity-100 aria-current:opacity-100 aria-current:outline-1 aria-current:outline-offset-2 focus-visible:outline-2 focus-visible:outline-offset-1 tablet:w-16"
          >
            {small ? (
              // biome-ignore lint/performance/noImgElement: its address is that of `next/image`
              <img
                src={small}
                alt=""
                width={128}
                height={160}
                loading="lazy"
                data-fallback={index + 1}
                className="size-full object-cover"
              />
            ) : (
              <svg viewBox="0 0 48 48" className="size-5" aria-hidden="true">
                <path d="M7 4.5 43.5 23 8.5 44z" fill="currentColor" />
              </svg>
            )}
          </a>
        </li>
      ))}
    </ul>
  );
}
