"use client";

import { useLayoutEffect, useSyncExternalStore } from "react";
import { messages } from "@/lib/site";
import { applyTheme, chooseTheme, onThemeChange, readTheme, THEMES, type Theme } from "@/lib/theme";

const words = messages.layout.theme;

/** Light, dark, or as the device has it. Not there where scripts do not run. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(onThemeChange, readTheme, (): Theme => "system");
  useLayoutEffect(() => applyTheme(theme), [theme]);

  return (
    <fieldset className="hidden in-data-theme:block">
      <legend className="label text-ink-soft">{words.label}</legend>
      <div className="mt-3 inline-flex rounded-base border border-edge">
        {THEMES.map((name) => (
          <label
            key={name}
            className="relative grid min-h-11 cursor-pointer place-items-center rounded-base px-4 text-small transition-colors has-checked:bg-ink has-checked:text-paper has-focus-visible:outline-2 has-focus-visible:outline-offset-2"
          >
            <input
              type="radio"
              name="theme"
              value={name}
              checked={theme === name}
              onChange={() => chooseTheme(name)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            {words[name]}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
