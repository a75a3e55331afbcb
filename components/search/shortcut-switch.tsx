"use client";

import { useState } from "react";
import { isShortcutOn, setShortcut } from "@/lib/search/shortcut";
import { messages } from "@/lib/site";

/** Turns the key that opens the search off and on, where there are keys. */
export function ShortcutSwitch() {
  const [isOn, setOn] = useState(isShortcutOn);
  return (
    <label className="mt-6 hidden min-h-11 cursor-pointer items-center gap-3 self-start text-small text-ink-soft pointer-fine:flex">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => {
          setShortcut(event.target.checked);
          setOn(event.target.checked);
        }}
        className="size-4 accent-ink"
      />
      {messages.search.shortcut}
    </label>
  );
}
