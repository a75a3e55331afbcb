"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";

const listeners = new Set<() => void>();

/**
 * The query of the page's address, `?q=…` or nothing; nothing on the server, so that the page stays static. The page renders an
 * `AddressWatch` besides.
 */
export function useAddressQuery(): string {
  return useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => "",
  );
}

/** Writes a query into the page's address, in the place of the one before: it makes no step to go back. */
export function replaceAddressQuery(query: string): void {
  const { pathname, hash } = window.location;
  window.history.replaceState(null, "", `${pathname}${query}${hash}`);
  tell();
}

/** Tells `useAddressQuery` of links that lead to the same page. Shows nothing; needs an `InBrowser` around it. */
export function AddressWatch(): null {
  const params = useSearchParams();
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is told whenever they change
  useEffect(tell, [params]);
  return null;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  window.addEventListener("popstate", listener);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("popstate", listener);
  };
}

function tell() {
  for (const listener of listeners) listener();
}
