import { type Video, videoOf } from "./video";
import { webAddress } from "./web-address";

/** Something to look at in the gallery of a product. `host` is where a film elsewhere plays. */
export type Slide =
  | { id: string; url: string; kind: "picture" }
  | { id: string; url: string; kind: "film" }
  | { id: string; url: string; kind: "film elsewhere"; host: Video["host"] };

interface Media {
  id: string;
  /** A MIME type, or `external/` and the name of a host. */
  type: string;
  url: string;
}

/** What of a product's media can be shown, in the merchant's order: no files of other kinds, no films at hosts we do not know. */
export function slidesOf(media: Media[]): Slide[] {
  return media.map(slideOf).filter((slide) => slide !== null);
}

/** The picture that stands for a product; `null` if it has none. */
export function coverOf(media: Media[]): string | null {
  return slidesOf(media).find(({ kind }) => kind === "picture")?.url ?? null;
}

function slideOf({ id, type, url }: Media): Slide | null {
  if (!webAddress(url)) return null;
  const [kind] = type.toLowerCase().split("/");
  if (kind === "image") return { id, url, kind: "picture" };
  if (kind === "video") return { id, url, kind: "film" };
  const video = kind === "external" ? videoOf(url) : null;
  return video && { id, url, kind: "film elsewhere", host: video.host };
}
