"use client";

import { type ReactNode, useMemo, useRef, useSyncExternalStore } from "react";
import { AddressVeil } from "@/components/ui/address-veil";
import { InBrowser } from "@/components/ui/in-browser";
import { AddressWatch, replaceAddressQuery, useAddressQuery } from "@/lib/address-query";
import { makeSource, unwatched } from "@/lib/search/fetched";
import { fetchIndex } from "@/lib/search/sources";
import { filters, isPlainView, readView, type View, writeView } from "@/lib/search/view";
import { messages, site } from "@/lib/site";
import { Controls } from "./controls";
import { ShelfFailed, ShelfWaiting } from "./shelf-states";

const words = messages.browse;

/** The whole catalogue and what lays it out anew; both come with the first choice. */
const source = makeSource(async () => {
  const [{ Shelf }, { browse, usefulFilters }, { products }] = await Promise.all([
    import("./shelf"),
    import("@/lib/search/browse"),
    fetchIndex(),
  ]);
  return { Shelf, browse, products, useful: usefulFilters(products) };
});

/**
 * Sorts and filters the whole catalogue in the browser; the address keeps how. `children`, a page of the catalogue, is what is
 * shown until somebody asks for something else.
 */
export function Browse({ children }: { children: ReactNode }) {
  const query = useAddressQuery();
  const view = useMemo(() => readView(query), [query]);
  const isPlain = isPlainView(view);
  const fetched = useSyncExternalStore(isPlain ? unwatched : source.subscribe, source.read, source.read);
  const catalogue = fetched.status === "here" ? fetched.value : null;
  const shown = useMemo(
    () => (isPlain ? null : (catalogue?.browse(catalogue.products, view, site.locale) ?? null)),
    [isPlain, catalogue, view],
  );
  const show = (next: View) => replaceAddressQuery(writeView(query, next));
  const status = useRef<HTMLParagraphElement>(null);

  function clear() {
    show({ ...view, filters: [] });
    // The button that was pressed goes.
    status.current?.focus();
  }

  return (
    <>
      <InBrowser>
        <AddressWatch />
      </InBrowser>
      <Controls view={view} onView={show} onIntent={source.fetch} useful={catalogue?.useful ?? null} />
      <div className="my-2 flex min-h-11 items-center gap-x-6 text-small">
        <p ref={status} role="status" tabIndex={-1} className="text-ink-soft">
          {!isPlain && fetched.status === "waiting" && words.waiting}
          {shown && catalogue && words.count(shown.length, catalogue.products.length)}
        </p>
        {view.filters.length > 0 && (
          <button type="button" className="link touch cursor-pointer" onClick={clear}>
            {words.clear}
          </button>
        )}
      </div>
      {isPlain && <AddressVeil names={["sort", ...filters]}>{children}</AddressVeil>}
      {!isPlain && fetched.status === "waiting" && <ShelfWaiting />}
      {!isPlain && fetched.status === "failed" && <ShelfFailed onRetry={source.fetch}>{children}</ShelfFailed>}
      {shown && catalogue && <catalogue.Shelf key={query} products={shown} view={view} onClear={clear} />}
    </>
  );
}
