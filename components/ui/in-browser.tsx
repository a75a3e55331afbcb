"use client";

import { type ReactNode, useSyncExternalStore } from "react";

/**
 * Renders its children in the browser alone: what reads the query of the address has no place in a page that is made before it
 * is asked for. Where one suspends for it, Next ends the document twice, with half of its scripts behind the first end.
 */
export function InBrowser({ children }: { children: ReactNode }): ReactNode {
  return useSyncExternalStore(unchanged, isHere, isNotHere) && children;
}

const unchanged = () => () => {};
const isHere = () => true;
const isNotHere = () => false;
