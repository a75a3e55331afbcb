import type { ReactNode } from "react";
import { typeName } from "@/components/experience/type-name";
import { PriceTag } from "@/components/product/price-tag";
import { BrowserPicture } from "@/components/ui/browser-picture";
import { formatDay } from "@/lib/dates";
import { routes } from "@/lib/routes";
import type { Found, Hit } from "@/lib/search/engine";
import { type ProductEntry, shownPrice } from "@/lib/search/search-index";
import { messages, site } from "@/lib/site";
import { Group } from "./group";
import { Result } from "./result";

export interface FoundGroupsProps {
  found: Pick<Found, "products" | "posts" | "experiences">;
  heading: "h2" | "h3";
  /** How many of each kind are shown at first. */
  steps: { products: number; others: number };
  all?: ((count: number) => ReactNode) | undefined;
  onLeave?: (() => void) | undefined;
}

/** What was found, kind by kind. */
export function FoundGroups({ found, steps, onLeave, ...group }: FoundGroupsProps) {
  const words = messages.search.kinds;
  return (
    <>
      <Group {...group} title={words.products} items={found.products} step={steps.products}>
        {(hit) => <ProductResult key={hit.entry.slug} hit={hit} onLeave={onLeave} />}
      </Group>
      <Group {...group} title={words.posts} items={found.posts} step={steps.others}>
        {({ entry, match }) => (
          <Result
            key={entry.slug}
            href={routes.post(entry.slug)}
            entry={entry}
            match={match}
            fact={entry.date && <time dateTime={entry.date}>{formatDay(new Date(entry.date), site.locale)}</time>}
            onLeave={onLeave}
          />
        )}
      </Group>
      <Group {...group} title={words.experiences} items={found.experiences} step={steps.others}>
        {({ entry, match }) => (
          <Result
            key={entry.slug}
            href={routes.experience(entry.slug)}
            entry={entry}
            match={match}
            fact={entry.type && typeName(entry.type)}
            onLeave={onLeave}
          />
        )}
      </Group>
    </>
  );
}

export function ProductResult({
  hit: { entry, match },
  onLeave,
}: {
  hit: Hit<ProductEntry>;
  onLeave?: (() => void) | undefined;
}) {
  return (
    <Result
      href={routes.product(entry.slug)}
      entry={entry}
      match={match}
      cover={
        <div className="aspect-4/5 w-12 shrink-0 self-start overflow-hidden rounded-picture bg-sheet">
          {entry.cover && (
            <BrowserPicture
              src={entry.cover}
              isPlain={entry.isPlain}
              width={96}
              height={120}
              sizes="48px"
              className="size-full object-cover"
            />
          )}
        </div>
      }
      fact={entry.price && <PriceTag price={shownPrice(entry.price)} />}
      onLeave={onLeave}
    />
  );
}
