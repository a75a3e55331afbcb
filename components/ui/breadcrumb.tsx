import type { Route } from "next";
import Link from "next/link";
import { messages } from "@/lib/site";

interface BreadcrumbProps<Path extends string> {
  /** The pages above this one, from the top. */
  trail: { label: string; href: Route<Path> }[];
  current: string;
}

/** Where a page is in the shop. */
export function Breadcrumb<Path extends string>({ trail, current }: BreadcrumbProps<Path>) {
  return (
    <nav aria-label={messages.product.breadcrumb} className="text-small text-ink-soft">
      <ol className="flex min-w-0 gap-x-2">
        {trail.map(({ label, href }) => (
          <li key={href} className="flex max-w-1/2 shrink-0 gap-x-2">
            <Link href={href} className="link touch truncate decoration-transparent">
              {label}
            </Link>
            <span aria-hidden="true">/</span>
          </li>
        ))}
        <li aria-current="page" className="min-w-0 truncate">
          {current}
        </li>
      </ol>
    </nav>
  );
}
