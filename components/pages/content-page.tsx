import type { ReactNode } from "react";

/** A page whose text is a file of `content/`. */
export function ContentPage({ children }: { children: ReactNode }) {
  return (
    <article className="page section">
      <div className="rich-text is-article">{children}</div>
    </article>
  );
}
