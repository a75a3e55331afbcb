import Link from "next/link";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site";

/** The shop's name and the ways through it. */
export function Header({ name }: { name: string }) {
  return (
    <header className="border-b border-hairline">
      <div className="page flex flex-wrap items-baseline justify-between gap-x-8 gap-y-1 py-4 tablet:py-5">
        <Link href={routes.home()} className="touch font-display text-[1.375rem] leading-tight tracking-[-0.01em]">
          {name}
        </Link>
        <nav aria-label="Main">
          <ul className="flex flex-wrap gap-x-6 tablet:gap-x-8">
            {site.navigation.map(({ label, href }) => (
              <li key={href}>
                <Link href={href} className="touch link decoration-transparent">
                  {label}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
