"use client";

import { preload } from "react-dom";

interface PreloadPictureProps {
  href: string;
  srcSet?: string | undefined;
  sizes?: string | undefined;
  /** Media query under which it is wanted. */
  media?: string | undefined;
}

/**
 * Has the browser fetch a picture before everything else. A client component: what the server says to preload is fetched by every
 * page that links here. For the same reason the picture itself is to stand in a `picture` element.
 */
export function PreloadPicture({ href, srcSet, sizes, media }: PreloadPictureProps) {
  preload(href, { as: "image", imageSrcSet: srcSet, imageSizes: sizes, media, fetchPriority: "high" });
  return null;
}
