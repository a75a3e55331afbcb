import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

const SETTLING_MS = 80;

/**
 * Which slide of a list that scrolls sideways is seen, and the way to another. `null` before the page is live.
 *
 * The list does the scrolling, also without this: it is told where to go, and heard when it has come to rest.
 */
export function useSlide(): {
  list: RefObject<HTMLUListElement | null>;
  current: number | null;
  show: (index: number) => void;
} {
  const list = useRef<HTMLUListElement>(null);
  const [current, setCurrent] = useState<number | null>(null);

  useEffect(() => {
    const box = list.current;
    if (!box) return;
    let timer = 0;
    const settle = () => setCurrent(Math.round(Math.abs(box.scrollLeft) / box.clientWidth) || 0);
    const onScroll = () => {
      clearTimeout(timer);
      timer = window.setTimeout(settle, SETTLING_MS);
    };
    settle();
    box.addEventListener("scroll", onScroll, { passive: true });
    return () => {
      clearTimeout(timer);
      box.removeEventListener("scroll", onScroll);
      pauseFilms(box);
    };
  }, []);

  useEffect(() => {
    if (current !== null && list.current) pauseFilms(list.current, list.current.children[current]);
  }, [current]);

  const show = useCallback((index: number) => {
    const box = list.current;
    if (!box) return;
    setCurrent(index);
    box.scrollTo({ left: index * box.clientWidth * (isRightToLeft(box) ? -1 : 1) });
  }, []);

  return { list, current, show };
}

export function isRightToLeft(element: Element): boolean {
  return getComputedStyle(element).direction === "rtl";
}

/** A film that is out of sight, also on a page that was left, would be heard. */
function pauseFilms(box: Element, except?: Element): void {
  for (const film of box.querySelectorAll("video")) if (!except?.contains(film)) film.pause();
}
