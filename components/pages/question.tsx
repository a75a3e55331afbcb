import type { ReactNode } from "react";

/** A question that opens to its answer. */
export function Question({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details>
      <summary>{title}</summary>
      {children}
    </details>
  );
}
