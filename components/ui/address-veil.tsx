"use client";

import { type ReactNode, useEffect, useRef } from "react";

interface AddressVeilProps {
  /** Names in the query of the address that ask for something else than `children`. */
  names: readonly string[];
  children: ReactNode;
}

/**
 * What a static page shows, out of sight where its address asks for something else, from the first paint until that takes its
 * place: nobody sees it go. Without JavaScript, and when the rest of it does not come within some seconds, it is seen.
 */
export function AddressVeil({ names, children }: AddressVeilProps) {
  const veil = useRef<HTMLDivElement>(null);
  // Not a layout effect: what takes the place comes with the effects of `useSyncExternalStore`, and nothing is painted between.
  useEffect(() => veil.current?.removeAttribute("data-veiled"), []);
  return (
    <div ref={veil} className="data-veiled:veil" suppressHydrationWarning>
      <script
        // Only the parser of a document runs it.
        type={typeof window === "undefined" ? "text/javascript" : "text/plain"}
        suppressHydrationWarning
        // biome-ignore lint/security/noDangerouslySetInnerHtml: names of ours in a script of ours
        dangerouslySetInnerHTML={{
          __html: `if(/[?&](${names.join("|")})=./.test(location.search))document.currentScript.parentNode.dataset.veiled=""`,
        }}
      />
      {children}
    </div>
  );
}
