import type { ComponentProps } from "react";
import { Picture } from "@/components/ui/picture";
import { cn } from "@/lib/cn";
import { webAddress } from "@/lib/web-address";

/** A picture in the shape it was given; one of unknown shape in a box of its own, so that nothing moves when it comes. */
export function RichPicture({ src, alt = "", width, height }: ComponentProps<"img">) {
  if (typeof src !== "string") return null;
  const size = sizeOf(width, height);
  return (
    <Picture
      src={src}
      alt={alt}
      width={size?.width ?? 1600}
      height={size?.height ?? 900}
      sizes={size ? `min(${size.width}px, 100vw)` : "(min-width: 60rem) 920px, 100vw"}
      className={cn(!size && "is-boxed")}
    />
  );
}

/** A film the merchant keeps. Nothing of it is fetched before it is played. */
export function RichVideo({ src, poster, width, height, children }: ComponentProps<"video">) {
  if (!isPlayable(src) && !children) return null;
  const size = sizeOf(width, height);
  return (
    // biome-ignore lint/a11y/useMediaCaption: the merchant's own captions are among its children
    <video
      src={isPlayable(src) ? src : undefined}
      poster={webAddress(poster)?.href}
      width={size?.width ?? 1600}
      height={size?.height ?? 900}
      controls
      playsInline
      preload="none"
      className={cn(!size && "is-boxed")}
    >
      {children}
    </video>
  );
}

export function RichAudio({ src, children }: ComponentProps<"audio">) {
  if (!isPlayable(src) && !children) return null;
  return (
    // biome-ignore lint/a11y/useMediaCaption: there is none for sounds
    <audio src={isPlayable(src) ? src : undefined} controls preload="none">
      {children}
    </audio>
  );
}

export function RichSource({ src, type }: ComponentProps<"source">) {
  return isPlayable(src) ? <source src={src} type={type} /> : null;
}

function isPlayable(src: ComponentProps<"video">["src"]): src is string {
  return typeof src === "string" && webAddress(src) !== null;
}

/** `null` unless both are numbers of pixels that a picture can have. */
function sizeOf(width: string | number | undefined, height: string | number | undefined) {
  const size = { width: Number(width), height: Number(height) };
  return Object.values(size).every((side) => Number.isInteger(side) && side > 0 && side <= 10_000) ? size : null;
}
