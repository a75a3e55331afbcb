import Link from "next/link";
import type { ReactNode } from "react";

interface SectionProps {
  id: string;
  title: string;
  /** Where the rest is. */
  more?: { href: "/products" | "/blog" | "/experiences"; label: string };
  children: ReactNode;
}

/** A titled part of the home page. */
export function Section({ id, title, more, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="page section">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h2 id={id} className="text-heading">
          {title}
        </h2>
        {more && (
          <Link href={more.href} className="link touch">
            {more.label}
          </Link>
        )}
      </div>
      <div className="mt-8 tablet:mt-10">{children}</div>
    </section>
  );
}
