import { type KeyboardEvent, type MouseEvent, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { cn } from "@/lib/cn";
import { messages } from "@/lib/site";
import { slideAfter } from "@/lib/slide-keys";
import type { FrameItem } from "./frame";
import { isRightToLeft } from "./use-slide";

const words = messages.product.gallery;

export interface ZoomProps {
  /** Of the product. */
  name: string;
  pictures: FrameItem[];
  start: number;
  onClose: () => void;
}

/** A picture over the whole window. A click makes it larger than that, to be scrolled; arrow keys lead to the others. */
export function Zoom({ name, pictures, start, onClose }: ZoomProps) {
  const frame = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [current, setCurrent] = useState(start);
  const [isLarge, setLarge] = useState(false);
  const picture = pictures[current];

  const show = (index: number) => {
    setLarge(false);
    setCurrent(index);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (isLarge) return;
    const next = slideAfter(event.key, current, pictures.length, isRightToLeft(event.currentTarget));
    if (next !== null) show(next);
  };
  const resize = ({ clientX, clientY, currentTarget }: MouseEvent<HTMLElement>) => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    flushSync(() => setLarge(!isLarge));
    const box = frame.current;
    // A press of a key has no place: then the middle is shown.
    const [x, y] = clientX || clientY ? [(clientX - left) / width, (clientY - top) / height] : [0.5, 0.5];
    box?.scrollTo({ left: x * (box.scrollWidth - box.clientWidth), top: y * (box.scrollHeight - box.clientHeight) });
  };

  return (
    <Dialog isOpen onOpenChange={(isOpen) => !isOpen && onClose()} title={words.all} side="full" initialFocus={button}>
      <section aria-label={name} onKeyDown={onKeyDown} className="flex min-h-0 flex-1 flex-col gap-3">
        <div ref={frame} className="min-h-0 flex-1 overflow-auto">
          <button
            ref={button}
            type="button"
            onClick={resize}
            aria-pressed={isLarge}
            aria-label={words.enlarge}
            className={cn("block", isLarge ? "size-[250%] cursor-zoom-out" : "size-full cursor-zoom-in")}
          >
            {/* biome-ignore lint/performance/noImgElement: its address is that of `next/image` */}
            <img
              key={picture?.id}
              src={picture?.large ?? undefined}
              alt={picture?.label ?? name}
              data-fallback={name}
              className={cn("size-full", isLarge ? "object-contain" : "object-scale-down")}
            />
          </button>
        </div>
        {pictures.length > 1 && (
          <p className="flex items-center justify-center gap-4">
            <Button
              look="outline"
              type="button"
              className="disabled:opacity-40"
              disabled={current === 0}
              onClick={() => show(current - 1)}
            >
              {words.previous}
            </Button>
            <span aria-live="polite" className="tabular-nums">
              {words.position(current + 1, pictures.length)}
            </span>
            <Button
              look="outline"
              type="button"
              className="disabled:opacity-40"
              disabled={current === pictures.length - 1}
              onClick={() => show(current + 1)}
            >
              {words.next}
            </Button>
          </p>
        )}
      </section>
    </Dialog>
  );
}
