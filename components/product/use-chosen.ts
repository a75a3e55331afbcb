import { useSyncExternalStore } from "react";

/** Name of the field that carries the chosen price variant. */
const FIELD = "price_variant";

/** The id of the price variant that is chosen in a buy form. The form itself keeps it; `null` before the page is live. */
export function useChosen(formId: string): string | null {
  return useSyncExternalStore(
    onChange,
    () => chosenIn(formId),
    () => null,
  );
}

/** Chooses a variant if it can be chosen, and tells whoever listens. */
export function choose(formId: string, id: string): void {
  for (const radio of formOf(formId)?.querySelectorAll<HTMLInputElement>(`input[type=radio][name=${FIELD}]`) ?? []) {
    if (radio.value !== id || radio.disabled || radio.checked) continue;
    radio.checked = true;
    radio.dispatchEvent(new Event("change", { bubbles: true }));
  }
}

export function chosenIn(formId: string): string | null {
  const form = formOf(formId);
  const id = form && new FormData(form).get(FIELD);
  return typeof id === "string" ? id : null;
}

function onChange(listener: () => void): () => void {
  // A browser that comes back to the page puts the choice of before into the form without a word.
  const events = ["change", "pageshow"];
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
}

function formOf(id: string): HTMLFormElement | null {
  const form = document.getElementById(id);
  return form instanceof HTMLFormElement ? form : null;
}
