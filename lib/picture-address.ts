import { getImageProps } from "next/image";
import { isOptimisable } from "./image-hosts";

/** The address of a picture about `width` pixels wide where its host is known, else its own. Never wider than the original. */
export function pictureAddress(src: string, width: number): string {
  // Next names last the one for screens of twice the density.
  const { props } = getImageProps({
    src,
    alt: "",
    width: width / 2,
    height: width / 2,
    quality: 80,
    unoptimized: !isOptimisable(src),
  });
  return props.src;
}
