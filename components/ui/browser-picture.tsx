import { getImageProps } from "next/image";

interface BrowserPictureProps {
  src: string;
  /** On a host whose pictures are not optimised: the server knows. */
  isPlain?: boolean | undefined;
  width: number;
  height: number;
  /** How wide it is shown, in the words of the HTML `sizes` attribute. */
  sizes: string;
  /** Words in its place if it does not come. */
  fallback?: string;
  className?: string;
}

/** A merchant's picture in what a browser renders by itself; the server's is `Picture`. Its words stand beside it. */
export function BrowserPicture({ isPlain = false, fallback, ...image }: BrowserPictureProps) {
  const { props } = getImageProps({ ...image, alt: "", quality: 80, unoptimized: isPlain });
  // biome-ignore lint/performance/noImgElement: its attributes are those of `next/image`
  return <img {...props} alt="" data-fallback={fallback} />;
}
