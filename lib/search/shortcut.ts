/** The key that opens the search. */
export const SHORTCUT = "/";

const STORED = "search-shortcut";

/** Whether the shortcut works in this browser. A key of one character gets in the way of who speaks to the computer, so it can be turned off. */
export function isShortcutOn(): boolean {
  try {
    return window.localStorage.getItem(STORED) !== "off";
  } catch {
    return true;
  }
}

export function setShortcut(isOn: boolean): void {
  try {
    if (isOn) window.localStorage.removeItem(STORED);
    else window.localStorage.setItem(STORED, "off");
  } catch {
    // Where nothing may be stored it stays on.
  }
}

/** Whether somebody asks for the search with it, and is not writing, nor in a dialog. */
export function isShortcutPressed(event: KeyboardEvent): boolean {
  if (event.key !== SHORTCUT || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return false;
  const { target } = event;
  const isBusy =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.closest("input, textarea, select, [role=dialog], [role=menu]") !== null);
  return !isBusy && isShortcutOn();
}
