import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { typeName } from "@/components/experience/type-name";
import { PriceTag } from "@/components/product/price-tag";
import { formatDay } from "@/lib/dates";
import { routes } from "@/lib/routes";
import { type SearchIndex, shownPrice } from "@/lib/search/search-index";
import { messages, site } from "@/lib/site";

/** As many of each kind as a page should carry. */
const MOST = 500;

const words = messages.search;

/** Everything there is to find, on a page that needs no script. */
export function Everything({ index }: { index: SearchIndex }) {
  return (
    <div>
      <List title={words.kinds.products} isCut={index.products.length > MOST}>
        {index.products.slice(0, MOST).map(({ slug, name, price }) => (
          <Line
            key={slug}
            href={routes.product(slug)}
            name={name}
            fact={price && <PriceTag price={shownPrice(price)} />}
          />
        ))}
      </List>
      <List title={words.kinds.posts}>
        {index.posts.slice(0, MOST).map(({ slug, name, date }) => (
          <Line
            key={slug}
            href={routes.post(slug)}
            name={name}
            fact={date && <time dateTime={date}>{formatDay(new Date(date), site.locale)}</time>}
          />
        ))}
      </List>
      <List title={words.kinds.experiences}>
        {index.experiences.slice(0, MOST).map(({ slug, name, type }) => (
          <Line key={slug} href={routes.experience(slug)} name={name} fact={type && typeName(type)} />
        ))}
      </List>
    </div>
  );
}

interface ListProps {
  title: string;
  isCut?: boolean;
  children: ReactNode[];
}

function List({ title, isCut = false, children }: ListProps) {
  if (children.length === 0) return null;
  return (
    <section className="mt-12 first:mt-0 desktop:mt-16">
      <h2 className="text-heading">{title}</h2>
      <ul className="mt-5 gap-x-12 border-t border-hairline desktop:columns-2">{children}</ul>
      {isCut && (
        <p className="mt-4">
          <Link href={routes.products()} className="link touch">
            {words.allProducts}
          </Link>
        </p>
      )}
    </section>
  );
}

function Line<Path extends string>({ href, name, fact }: { href: Route<Path>; name: string; fact: ReactNode }) {
  return (
    <li className="flex break-inside-avoid flex-wrap items-baseline justify-between gap-x-6 border-b border-hairline py-2.5">
      <Link href={href} prefetch={false} className="touch link line-clamp-2 decoration-transparent">
        {name}
      </Link>
      <span className="text-small text-ink-soft">{fact}</span>
    </li>
  );
}
