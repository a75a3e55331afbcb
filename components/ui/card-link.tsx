import type { Route } from "next";
import Link from "next/link";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn";

interface CardLinkProps<Path extends string> {
  href: Route<Path>;
  className?: string;
  children: ReactNode;
}

/** The link of a card or entry, which the whole of it follows. Its container is `relative` and a `group`. */
export function CardLink<Path extends string>({ href, className, children }: CardLinkProps<Path>) {
  return (
    <Link
      href={href}
      className={cn(
        "after:absolute after:inset-0 group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4",
        className,
      )}
    >
      {children}
    </Link>
  );
}
