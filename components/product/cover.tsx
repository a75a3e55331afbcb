import { Picture } from "@/components/ui/picture";
import type { MediaItem } from "@/lib/api/products";
import { cn } from "@/lib/cn";

interface CoverProps {
  product: { name: string; mediaGallery: MediaItem[] };
  sizes: string;
  isFirst?: boolean;
  className?: string;
}

/** The first picture of a product, 4:5; its name where it has none. */
export function Cover({ product, sizes, isFirst, className }: CoverProps) {
  const picture = product.mediaGallery.find(({ type }) => type.startsWith("image/"));
  return (
    <div className={cn("relative grid aspect-4/5 place-items-center overflow-hidden bg-sheet", className)}>
      <span aria-hidden="true" className="px-6 text-center font-display text-title text-ink-soft">
        {product.name}
      </span>
      <Picture
        src={picture?.url}
        alt=""
        width={960}
        height={1200}
        sizes={sizes}
        isFirst={isFirst}
        className="absolute inset-0 size-full object-cover"
      />
    </div>
  );
}
