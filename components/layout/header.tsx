import Link from "next/link";
import { CartLink } from "@/components/cart/cart-link";
import { OpenSearch } from "@/components/search/open-search";
import { routes } from "@/lib/routes";
import { messages, site } from "@/lib/site";

const words = messages.layout;

/** The shop's name and the ways through it: one row, on a phone two, of which the second scrolls when it must. */
export function Header({ name }: { name: string }) {
  return (
    <header className="border-b border-hairline">
      <div className="page flex flex-wrap items-center gap-x-3 tablet:gap-x-8">
        <Link
          href={routes.home()}
          className="me-auto min-w-0 flex-1 py-3 font-display text-title font-heading tablet:flex-none"
        >
          {name}
        </Link>
        <nav
          aria-label={words.main}
          className="-mx-(--margin) order-last w-[calc(100%+2*var(--margin))] overflow-x-auto border-t border-hairline px-(--margin) scrollbar-none tablet:order-none tablet:mx-0 tablet:w-auto tablet:border-0 tablet:px-0"
        >
          <ul className="flex w-max gap-x-6 tablet:gap-x-8">
            {site.navigation.map((page) => (
              <li key={page}>
                <Link href={routes[page]()} className={headerLinkClass}>
                  {words.pages[page]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex gap-x-4 tablet:gap-x-6">
          <OpenSearch className={headerLinkClass} />
          <CartLink className={headerLinkClass} />
        </div>
      </div>
    </header>
  );
}

/** How a link or button of the header looks: at least 44 px high. */
export const headerLinkClass =
  "link inline-block cursor-pointer py-3 decoration-transparent focus-visible:-outline-offset-2";
