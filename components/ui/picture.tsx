import { getImageProps } from "next/image";
import { isOptimisable } from "@/lib/image-hosts";
import { webAddress } from "@/lib/web-address";
import { PreloadPicture } from "./preload-picture";

interface PictureProps {
  src: string | null | undefined;
  alt: string;
  /** Shape that is kept free, also before the picture has come. */
  width: number;
  height: number;
  /** How wide it is shown, in the words of the HTML `sizes` attribute. */
  sizes: string;
  /** For the one picture people see first. */
  isFirst?: boolean;
  /** Words in its place if it does not come. */
  fallback?: string;
  className?: string;
}

/**
 * A merchant's picture, optimised where its host is known. Nothing where there is no usable address.
 *
 * A plain element with the attributes of `next/image`, whose own component would add 6 kB to every page.
 */
export function Picture({ src, isFirst = false, fallback, ...image }: PictureProps) {
  if (!src || !webAddress(src)) return null;
  const { props } = getImageProps({
    ...image,
    src,
    quality: 80,
    unoptimized: !isOptimisable(src),
    loading: isFirst ? "eager" : "lazy",
    fetchPriority: isFirst ? "high" : undefined,
  });
  // biome-ignore lint/performance/noImgElement: its attributes are those of `next/image`
  const picture = <img {...props} alt={image.alt} data-fallback={fallback} />;
  if (!isFirst) return picture;
  return (
    <picture className="contents">
      <PreloadPicture href={props.src} srcSet={props.srcSet} sizes={props.sizes} />
      {picture}
    </picture>
  );
}
