import type { BreadcrumbList, ItemList, Organization, WebSite } from "schema-dts";
import { absoluteUrl } from "../absolute-url";
import type { Account } from "../api/account";
import { routes } from "../routes";
import { site } from "../site";
import { webAddress } from "../web-address";

const ORGANIZATION = "#shop";

/** Who keeps the shop, by which other things refer to it. */
export function organization(name: string, account: Account | null): Organization {
  const links = (account?.socialLinks ?? []).map(({ url }) => webAddress(url)?.href);
  return {
    "@type": "Organization",
    "@id": absoluteUrl(routes.home()) + ORGANIZATION,
    name,
    url: absoluteUrl(routes.home()),
    logo: absoluteUrl(routes.icon(512)),
    ...(account?.description && { description: account.description }),
    sameAs: links.filter((link) => link !== undefined),
  };
}

/** A reference to the shop where it is not described. */
export function organizationId(): { "@id": string } {
  return { "@id": absoluteUrl(routes.home()) + ORGANIZATION };
}

/** The site, and where one searches it. */
export function website(name: string): WebSite {
  const search = {
    "@type": "SearchAction" as const,
    target: { "@type": "EntryPoint" as const, urlTemplate: `${absoluteUrl(routes.search())}?q={search_term_string}` },
    "query-input": "required name=search_term_string",
  };
  return {
    "@type": "WebSite",
    url: absoluteUrl(routes.home()),
    name,
    inLanguage: site.locale,
    publisher: organizationId(),
    potentialAction: search,
  };
}

/** The way from the home page to a page, the page itself last. */
export function breadcrumbs(...steps: { name: string; path: string }[]): BreadcrumbList {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: absoluteUrl(path),
    })),
  };
}

/** The pages that a list leads to, in its order. `first` is the place of the first one in the whole list, from 1. */
export function itemList(paths: string[], first = 1): ItemList {
  return {
    "@type": "ItemList",
    itemListElement: paths.map((path, index) => ({
      "@type": "ListItem",
      position: first + index,
      url: absoluteUrl(path),
    })),
  };
}
