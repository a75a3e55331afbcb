import { BuyButton } from "@/components/product/buy-button";
import { Card } from "@/components/product/card";
import { BrowserPicture } from "@/components/ui/browser-picture";
import { type ProductEntry, shownPrice } from "@/lib/search/search-index";

/** A product of the search index as a card. */
export function EntryCard({ entry }: { entry: ProductEntry }) {
  const { slug, name, text, price, buy } = entry;
  return (
    <Card
      slug={slug}
      name={name}
      text={text ?? null}
      price={price ? shownPrice(price) : null}
      cover={<EntryCover entry={entry} />}
      button={buy && <BuyButton {...buy} name={name} />}
    />
  );
}

function EntryCover({ entry: { name, cover, isPlain } }: { entry: ProductEntry }) {
  return (
    <div className="relative grid aspect-4/5 place-items-center overflow-hidden rounded-picture bg-sheet">
      {cover ? (
        <BrowserPicture
          src={cover}
          isPlain={isPlain}
          fallback={name}
          width={960}
          height={1200}
          sizes="(min-width: 60rem) 22vw, (min-width: 40rem) 30vw, 45vw"
          className="absolute inset-0 size-full object-cover"
        />
      ) : (
        <span aria-hidden="true" className="line-clamp-6 px-6 text-center font-display text-title text-ink-soft">
          {name}
        </span>
      )}
    </div>
  );
}
