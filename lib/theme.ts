import type { site } from "./site";

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

const KEY = "theme";

/**
 * Puts the visitor's choice on `<html data-theme>`, in the head, before anything is painted. The attribute also says that
 * scripts run at all. A constant, so that a content security policy can name it by its hash.
 */
export const THEME_SCRIPT = `(()=>{let t;try{t=localStorage.getItem("${KEY}")}catch{}document.documentElement.dataset.theme=t==="light"||t==="dark"?t:"system"})()`;

/** The paper of each look, as the browser's own bars are coloured. Hex: not every browser reads OKLCH there. */
export const THEME_COLORS: Record<typeof site.look, Record<"light" | "dark", string>> = {
  paper: { light: "#f9f5ee", dark: "#181411" },
  studio: { light: "#f5f7f9", dark: "#111419" },
};

// What was chosen where nothing can be stored.
let unstored: Theme = "system";

/** What the visitor chose on this device, in this browser. */
export function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(KEY);
    return THEMES.find((theme) => theme === stored) ?? "system";
  } catch {
    return unstored;
  }
}

/** Remembers a choice and tells every tab. */
export function chooseTheme(theme: Theme): void {
  unstored = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {}
  dispatchEvent(new StorageEvent("storage", { key: KEY }));
}

/** Calls back when this tab or another chose. Answers with what ends it. */
export function onThemeChange(callback: () => void): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === KEY || key === null) callback();
  };
  addEventListener("storage", listen);
  return () => removeEventListener("storage", listen);
}

/** Shows a theme: on `<html>`, and in the two `<meta name="theme-color">` of the layout, of which one holds. */
export function applyTheme(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const { scheme } = meta.dataset;
    if (theme === "system") meta.media = `(prefers-color-scheme: ${scheme})`;
    else meta.media = scheme === theme ? "all" : "not all";
  }
}
