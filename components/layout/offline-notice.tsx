"use client";

import { useOffline } from "next/offline";
import { useEffect, useState } from "react";
import { messages } from "@/lib/site";

const words = messages.states.offline;

/**
 * Says that there is no connection. Links wait for it by themselves; a form is held back, for the browser would leave
 * the page for one of its own and lose what was typed.
 */
export function OfflineNotice() {
  const isOffline = useOffline();
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    if (!isOffline) return;
    const hold = (event: SubmitEvent) => {
      event.preventDefault();
      setHeld(true);
    };
    addEventListener("submit", hold, { capture: true });
    return () => {
      removeEventListener("submit", hold, { capture: true });
      setHeld(false);
    };
  }, [isOffline]);

  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 bottom-0 z-20 p-4">
      {isOffline && (
        <p className="pointer-events-auto mx-auto w-fit max-w-text rounded-layer bg-notice-sheet px-5 py-3 shadow-layer">
          <strong className="font-strong">{words.title}</strong> {isHeld ? words.held : words.text}
        </p>
      )}
    </div>
  );
}
