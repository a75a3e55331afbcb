import { ExternalVideo } from "@/components/ui/external-video";
import { Picture } from "@/components/ui/picture";
import type { MediaItem } from "@/lib/api/products";
import { cn } from "@/lib/cn";
import { videoOf } from "@/lib/video";
import { webAddress } from "@/lib/web-address";

interface GalleryProps {
  name: string;
  media: MediaItem[];
}

/** Everything there is to see of a product: side by side to swipe on a phone, one large and the others in pairs where there is room. */
export function Gallery({ name, media }: GalleryProps) {
  const shown = media.filter((item) => kindOf(item) && webAddress(item.url));
  const poster = shown.find((item) => kindOf(item) === "image")?.url;
  if (shown.length === 0) return <NoPicture name={name} />;
  return (
    <ul
      aria-label={`Pictures of ${name}`}
      className="-mx-(--margin) flex snap-x snap-mandatory gap-3 overflow-x-auto px-(--margin) desktop:mx-0 desktop:grid desktop:grid-cols-2 desktop:gap-6 desktop:overflow-visible desktop:px-0"
    >
      {shown.map((item, index) => (
        <li
          key={item.id}
          className={cn(
            "shrink-0 snap-center desktop:w-auto",
            shown.length === 1 ? "w-full" : "w-[86%] tablet:w-[60%]",
            (index === 0 || (index === shown.length - 1 && index % 2 === 1)) && "desktop:col-span-2",
          )}
        >
          <Item item={item} alt={`${name}, picture ${index + 1}`} isFirst={index === 0} poster={poster} />
        </li>
      ))}
    </ul>
  );
}

/** The name in place of a picture, which the heading says again. */
function NoPicture({ name }: { name: string }) {
  return (
    <p
      aria-hidden="true"
      className="grid aspect-video place-items-center bg-sheet px-6 text-center font-display text-title text-ink-soft desktop:aspect-4/5"
    >
      {name}
    </p>
  );
}

interface ItemProps {
  item: MediaItem;
  alt: string;
  isFirst: boolean;
  poster: string | undefined;
}

function Item({ item, alt, isFirst, poster }: ItemProps) {
  const kind = kindOf(item);
  if (kind === "external") return <ExternalVideo url={item.url} />;
  if (kind === "video") {
    return (
      // biome-ignore lint/a11y/useMediaCaption: the API gives no captions for a gallery's films
      <video
        src={item.url}
        controls
        playsInline
        preload="none"
        poster={poster}
        className="aspect-4/5 w-full bg-sheet object-cover"
      />
    );
  }
  return (
    <Picture
      src={item.url}
      alt={alt}
      width={1200}
      height={1500}
      sizes="(min-width: 60rem) 50vw, 90vw"
      isFirst={isFirst}
      className="w-full bg-sheet"
    />
  );
}

/** `null` for what cannot be shown here: files of other kinds, films at hosts we do not know. */
function kindOf({ type, url }: MediaItem): "image" | "video" | "external" | null {
  if (type.startsWith("image/")) return "image";
  if (type.startsWith("video/")) return "video";
  return type.startsWith("external/") && videoOf(url) ? "external" : null;
}
