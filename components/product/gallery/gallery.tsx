import type { MediaItem } from "@/lib/api/products";
import { type Slide as Item, slidesOf } from "@/lib/gallery";
import { pictureAddress } from "@/lib/picture-address";
import { messages } from "@/lib/site";
import { Frame, type FrameItem } from "./frame";
import { Slide } from "./slide";

interface GalleryProps {
  product: { id: string; name: string; mediaGallery: MediaItem[] };
}

/** Everything there is to see of a product: one at a time, to swipe, with a small picture of each beside it. */
export function Gallery({ product: { id, name, mediaGallery } }: GalleryProps) {
  const slides = slidesOf(mediaGallery);
  if (slides.length === 0) return <NoPicture name={name} />;
  const poster = slides.find(({ kind }) => kind === "picture")?.url;
  return (
    <Frame
      name={name}
      items={slides.map((slide, index) => frameItem(slide, index))}
      slides={slides.map((slide, index) => (
        <Slide
          key={slide.id}
          slide={slide}
          index={index}
          name={name}
          poster={poster}
          transition={index === 0 ? `cover-${id}` : undefined}
        />
      ))}
    />
  );
}

function frameItem({ id, url, kind }: Item, index: number): FrameItem {
  if (kind !== "picture") return { id, label: messages.product.gallery.film(index + 1), small: null, large: null };
  const label = messages.product.gallery.picture(index + 1);
  return { id, label, small: pictureAddress(url, 256), large: pictureAddress(url, 1920) };
}

/** The name in place of a picture, which the heading says again. */
function NoPicture({ name }: { name: string }) {
  return (
    <p
      aria-hidden="true"
      className="grid aspect-video place-items-center rounded-picture bg-sheet p-6 text-center font-display text-title text-ink-soft"
    >
      {name}
    </p>
  );
}
