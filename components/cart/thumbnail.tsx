/** The small picture of a line; where there is none, or it does not come, the first letter of the name. */
export function Thumbnail({ src, name }: { src: string | null; name: string }) {
  return (
    <span aria-hidden="true" className="relative grid aspect-4/5 place-items-center overflow-hidden bg-sheet">
      <span className="font-display text-title text-ink-soft">{Array.from(name.trim())[0]}</span>
      {src && (
        // biome-ignore lint/performance/noImgElement: the address is the optimiser's already
        <img
          src={src}
          alt=""
          width={64}
          height={80}
          loading="lazy"
          decoding="async"
          className="absolute inset-0 size-full object-cover"
          onError={(event) => event.currentTarget.remove()}
        />
      )}
    </span>
  );
}
