import type { Route } from "next";
import Link from "next/link";
import { buttonClass } from "./button";
import { Twig } from "./vignette";

interface EmptyProps<Path extends string> {
  text: string;
  /** The one thing to do instead. */
  action?: { href: Route<Path>; label: string };
}

/** Stands where a list would, while there is nothing in it. */
export function Empty<Path extends string>({ text, action }: EmptyProps<Path>) {
  return (
    <div className="border-t border-hairline pt-10">
      <Twig />
      <p className="mt-6 max-w-text text-lead">{text}</p>
      {action && (
        <Link href={action.href} className={buttonClass("solid", "mt-6")}>
          {action.label}
        </Link>
      )}
    </div>
  );
}
