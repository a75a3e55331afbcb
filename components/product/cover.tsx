import { ViewTransition } from "react";
import { Picture } from "@/components/ui/picture";
import type { MediaItem } from "@/lib/api/products";
import { cn } from "@/lib/cn";
import { coverOf } from "@/lib/gallery";

interface CoverProps {
  product: { id: string; name: string; mediaGallery: MediaItem[] };
  sizes: string;
  isFirst?: boolean;
  className?: string;
}

/** The first picture of a product, 4:5; its name where it has none. Grows into the gallery when its page opens. */
export function Cover({ product: { id, name, mediaGallery }, sizes, isFirst, className }: CoverProps) {
  const picture = coverOf(mediaGallery);
  return (
    <ViewTransition name={`cover-${id}`} share="cover" default="none">
      <div
        className={cn(
          "relative grid aspect-4/5 place-items-center overflow-hidden rounded-picture bg-sheet",
          className,
        )}
      >
        {!picture && (
          <span aria-hidden="true" className="line-clamp-6 px-6 text-center font-display text-title text-ink-soft">
            {name}
          </span>
        )}
        <Picture
          src={picture}
          alt=""
          fallback={name}
          width={960}
          height={1200}
          sizes={sizes}
          isFirst={isFirst}
          className="absolute inset-0 size-full object-cover"
        />
      </div>
    </ViewTransition>
  );
}
