import { ViewTransition } from "react";
import { ExternalVideo } from "@/components/ui/external-video";
import { PreloadPicture } from "@/components/ui/preload-picture";
import type { Slide as Item } from "@/lib/gallery";
import { pictureAddress } from "@/lib/picture-address";
import { messages } from "@/lib/site";

interface SlideProps {
  slide: Item;
  /** Counts from 0. The first one is what people see first. */
  index: number;
  /** Of the product. */
  name: string;
  /** Address of the picture that stands for a film until it plays. */
  poster: string | undefined;
  /** Under which name it grows out of the cover on a card. */
  transition: string | undefined;
}

/** One picture or film of a gallery, filling its frame. */
export function Slide({ slide, index, name, poster, transition }: SlideProps) {
  if (slide.kind === "film elsewhere") return <ExternalVideo url={slide.url} />;
  if (slide.kind === "film") {
    return (
      // biome-ignore lint/a11y/useMediaCaption: the API gives no captions for a gallery's films
      <video
        src={slide.url}
        controls
        playsInline
        preload="none"
        poster={poster && pictureAddress(poster, 1200)}
        aria-label={messages.product.gallery.filmOf(name)}
        className="size-full object-contain"
      />
    );
  }
  return (
    <ViewTransition name={transition} share={transition && "cover"} default="none">
      <a
        href={slide.url}
        data-zoom={slide.id}
        className="relative block size-full cursor-zoom-in focus-visible:after:absolute focus-visible:after:inset-0 focus-visible:after:border-4 focus-visible:after:border-ink focus-visible:after:outline-2 focus-visible:after:-outline-offset-6 focus-visible:after:outline-paper"
      >
        <Still
          url={slide.url}
          alt={messages.product.gallery.pictureOf(name, index + 1)}
          name={name}
          isFirst={index === 0}
        />
        <span className="sr-only">{messages.product.gallery.enlarge}</span>
      </a>
    </ViewTransition>
  );
}

interface StillProps {
  url: string;
  alt: string;
  name: string;
  isFirst: boolean;
}

/**
 * A picture that fills its frame but never grows beyond its own size. That takes addresses of a fixed width: with a list to
 * choose from, browsers take a picture for smaller than it is.
 */
function Still({ url, alt, name, isFirst }: StillProps) {
  const [narrow, wide] = [pictureAddress(url, 828), pictureAddress(url, 1200)];
  return (
    <picture>
      {isFirst && <PreloadPicture href={wide} media={wide === narrow ? undefined : WIDE} />}
      {isFirst && wide !== narrow && <PreloadPicture href={narrow} media={`not all and ${WIDE}`} />}
      <source media={WIDE} srcSet={wide} />
      <img
        src={narrow}
        alt={alt}
        width={960}
        height={1200}
        loading={isFirst ? "eager" : "lazy"}
        fetchPriority={isFirst ? "high" : "auto"}
        decoding="async"
        data-fallback={name}
        className="size-full object-scale-down"
      />
    </picture>
  );
}

const WIDE = "(min-width: 40rem)";
