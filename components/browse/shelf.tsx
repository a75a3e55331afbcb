"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { currenciesOf } from "@/lib/search/browse";
import type { ProductEntry } from "@/lib/search/search-index";
import type { View } from "@/lib/search/view";
import { messages, site } from "@/lib/site";
import { EntryCard } from "./entry-card";
import { COLUMNS } from "./shelf-states";

const words = messages.browse;

interface ShelfProps {
  products: ProductEntry[];
  view: View;
  onClear: () => void;
}

/** The products of a view, as many at a time as a page of the catalogue has. */
export function Shelf({ products, view, onClear }: ShelfProps) {
  const [count, setCount] = useState<number>(site.productsPerPage);
  if (products.length === 0) return <Nothing onClear={onClear} />;
  const isMixed = view.sort.endsWith("price") && currenciesOf(products).length > 1;
  const left = products.length - count;
  return (
    <>
      {isMixed && <p className="mb-8 text-small text-ink-soft">{words.currencies}</p>}
      <ul className={COLUMNS}>
        {products.slice(0, count).map((entry) => (
          <li key={entry.slug}>
            <EntryCard entry={entry} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p className="mt-16 border-t border-hairline pt-8 text-center">
          <Button look="outline" onClick={() => setCount(count + site.productsPerPage)}>
            {words.more(Math.min(left, site.productsPerPage))}
          </Button>
        </p>
      )}
    </>
  );
}

function Nothing({ onClear }: { onClear: () => void }) {
  return (
    <div className="max-w-text py-8">
      <h2 className="text-title">{words.nothing}</h2>
      <p className="mt-3 text-ink-soft">{words.tips}</p>
      <Button look="solid" onClick={onClear} className="mt-6">
        {words.clear}
      </Button>
    </div>
  );
}
