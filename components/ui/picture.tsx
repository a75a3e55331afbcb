import { getImageProps } from "next/image";
import { preload } from "react-dom";
import { isOptimisable } from "@/lib/image-hosts";
import { webAddress } from "@/lib/web-address";

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
  className?: string;
}

/**
 * A merchant's picture, optimised where its host is known. Nothing where there is no usable address.
 *
 * A plain element with the attributes of `next/image`, whose own component would add 6 kB to every page.
 */
export function Picture({ src, isFirst = false, ...image }: PictureProps) {
  if (!src || !webAddress(src)) return null;
  const { props } = getImageProps({
    ...image,
    src,
    quality: 80,
    unoptimized: !isOptimisable(src),
    loading: isFirst ? "eager" : "lazy",
    fetchPriority: isFirst ? "high" : undefined,
  });
  if (isFirst) {
    preload(props.src, { as: "image", imageSrcSet: props.srcSet, imageSizes: props.sizes, fetchPriority: "high" });
  }
  // biome-ignore lint/performance/noImgElement: its attributes are those of `next/image`
  return <img {...props} alt={image.alt} />;
}
