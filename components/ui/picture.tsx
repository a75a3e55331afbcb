import Image from "next/image";
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

/** A merchant's picture, optimised where its host is known. Nothing where there is no usable address. */
export function Picture({ src, isFirst = false, ...image }: PictureProps) {
  if (!src || !webAddress(src)) return null;
  return <Image {...image} src={src} quality={80} preload={isFirst} unoptimized={!isOptimisable(src)} />;
}
