import Link from "next/link";
import type { ReactNode } from "react";
import type { Account } from "@/lib/api/account";
import type { LegalPage } from "@/lib/api/legal-pages";
import { routes } from "@/lib/routes";
import { messages, site } from "@/lib/site";
import { webAddress } from "@/lib/web-address";
import { ThemeSwitch } from "./theme-switch";

const words = messages.layout;
const LINK = "link inline-block py-1 decoration-transparent pointer-coarse:py-2.5";

interface FooterProps {
  name: string;
  account: Pick<Account, "description" | "supportEmail" | "socialLinks"> | null;
  legalPages: Pick<LegalPage, "slug" | "title">[];
}

/** Who keeps the shop, how to reach them, the small print, and light or dark. */
export function Footer({ name, account, legalPages }: FooterProps) {
  const socialLinks = (account?.socialLinks ?? []).filter(({ url }) => webAddress(url));
  return (
    <footer className="mt-[calc(var(--section)/2)] border-t border-hairline">
      <div className="page grid gap-x-8 gap-y-12 py-12 tablet:grid-cols-2 desktop:grid-cols-12 desktop:py-16">
        <div className="tablet:col-span-2 desktop:col-span-6">
          <p className="font-display text-title font-heading">{name}</p>
          {account?.description && <p className="mt-3 max-w-[26rem] text-ink-soft">{account.description}</p>}
          {account?.supportEmail && (
            <p className="mt-3">
              <a href={`mailto:${account.supportEmail}`} className="link touch">
                {account.supportEmail}
              </a>
            </p>
          )}
          <ul className="mt-3 flex flex-wrap gap-x-6">
            {site.pages.map((page) => (
              <li key={page}>
                <Link href={routes[page]()} className={LINK}>
                  {words.pages[page]}
                </Link>
              </li>
            ))}
          </ul>
        </div>
        {legalPages.length > 0 && (
          <LinkList title={words.legal}>
            {legalPages.map(({ slug, title }) => (
              <li key={slug}>
                <Link href={routes.legalPage(slug)} className={LINK}>
                  {title}
                </Link>
              </li>
            ))}
          </LinkList>
        )}
        {socialLinks.length > 0 && (
          <LinkList title={words.elsewhere}>
            {socialLinks.map(({ platform, url }) => (
              <li key={url}>
                <a href={url} rel="me noopener" className={LINK}>
                  {platformName(platform, url)}
                </a>
              </li>
            ))}
          </LinkList>
        )}
        <div className="tablet:col-span-2 desktop:col-span-12">
          <ThemeSwitch />
        </div>
      </div>
    </footer>
  );
}

function LinkList({ title, children }: { title: string; children: ReactNode }) {
  return (
    <nav aria-label={title} className="desktop:col-span-3">
      <p className="label text-ink-soft">{title}</p>
      <ul className="mt-2">{children}</ul>
    </nav>
  );
}

const NAMES: Record<string, string> = { youtube: "YouTube", tiktok: "TikTok", linkedin: "LinkedIn", twitter: "X" };

/** A platform as it writes itself; the host for an address of the merchant's own. */
function platformName(platform: string, url: string): string {
  if (platform === "url") return new URL(url).hostname.replace(/^www\./, "");
  return NAMES[platform] ?? platform.charAt(0).toUpperCase() + platform.slice(1);
}
