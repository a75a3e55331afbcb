"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";
import { AddressVeil } from "@/components/ui/address-veil";
import { InBrowser } from "@/components/ui/in-browser";
import { AddressWatch, replaceAddressQuery, useAddressQuery } from "@/lib/address-query";
import { SearchPanel } from "./search-panel";

const STEPS = { products: 24, others: 12 };

/** Browsers refuse to write the address with every letter. */
const PAUSE_MS = 300;

/** Search on a page of its own: what is asked stands in its address. `children` is shown while nothing is. */
export function SearchPage({ children }: { children: ReactNode }) {
  const written = new URLSearchParams(useAddressQuery()).get("q") ?? "";
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef(0);

  useEffect(() => () => window.clearTimeout(timer.current), []);

  function type(query: string) {
    setDraft(query);
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => write(query), PAUSE_MS);
  }

  function write(query: string | null) {
    window.clearTimeout(timer.current);
    if (query === null) return;
    const params = new URLSearchParams(window.location.search);
    if (query) params.set("q", query);
    else params.delete("q");
    const text = params.toString();
    replaceAddressQuery(text && `?${text}`);
    setDraft(null);
  }

  return (
    <>
      <InBrowser>
        <AddressWatch />
      </InBrowser>
      <SearchPanel
        query={draft ?? written}
        onQuery={type}
        onSubmit={() => write(draft)}
        onBlur={() => write(draft)}
        heading="h2"
        steps={STEPS}
      >
        <AddressVeil names={["q"]}>{children}</AddressVeil>
      </SearchPanel>
    </>
  );
}
