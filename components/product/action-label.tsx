"use client";

import { useChosen } from "./use-chosen";

interface ActionLabelProps {
  formId: string;
  /** What the button says, by the id of the variant that is chosen. */
  labels: Record<string, string>;
  /** Before the page is live, and without JavaScript. */
  label: string;
}

/** The words on a buy button, which follow the choice. */
export function ActionLabel({ formId, labels, label }: ActionLabelProps) {
  return labels[useChosen(formId) ?? ""] ?? label;
}
