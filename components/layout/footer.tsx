import Link from "next/link";
import type { Account } from "@/lib/api/account";
import type { LegalPage } from "@/lib/api/legal-pages";
import { routes } from "@/lib/routes";
import { webAddress } from "@/lib/web-address";

interface FooterProps {
  name: string;
  account: Pick<Account, "description" | "supportEmail" | "socialLinks"> | null;
  legalPages: Pick<LegalPage, "slug" | "title">[];
}

/** Who keeps the shop, how to reach them, and the small print. */
export function Footer({ name, account, legalPages }: FooterProps) {
  const socialLinks = (account?.socialLinks ?? []).filter(({ url }) => webAddress(url));
  return (
    <footer className="mt-[calc(var(--section)/2)] border-t border-hairline">
      <div className="page grid gap-10 py-12 tablet:grid-cols-2 desktop:grid-cols-12 desktop:py-16">
        <div className="desktop:col-span-6">
          <p className="font-display text-title">{name}</p>
          {account?.description && <p className="mt-3 max-w-[26rem] text-ink-soft">{account.description}</p>}
          {account?.supportEmail && (
            <p className="mt-3">
              <a href={`mailto:${account.supportEmail}`} className="link touch">
                {account.supportEmail}
              </a>
            </p>
          )}
        </div>
        {legalPages.length > 0 && (
          <nav aria-label="Legal" className="desktop:col-span-3">
            <p className="label text-ink-soft">Small print</p>
            <ul className="mt-3 space-y-2">
              {legalPages.map(({ slug, title }) => (
                <li key={slug}>
                  <Link href={routes.legalPage(slug)} className="link touch decoration-transparent">
                    {title}
                  </Link>
                </li>
              ))}
            </ul>
          </nav>
        )}
        {socialLinks.length > 0 && (
          <nav aria-label="Elsewhere" className="desktop:col-span-3">
            <p className="label text-ink-soft">Elsewhere</p>
            <ul className="mt-3 space-y-2">
              {socialLinks.map(({ platform, url }) => (
                <li key={url}>
                  <a href={url} rel="me noopener" className="link touch decoration-transparent">
                    {platformName(platform, url)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  );
}

const NAMES: Record<string, string> = { youtube: "YouTube", tiktok: "TikTok", linkedin: "LinkedIn", twitter: "X" };

/** A platform as it writes itself; the host for an address of the merchant's own. */
function platformName(platform: string, url: string): string {
  if (platform === "url") return new URL(url).hostname.replace(/^www\./, "");
  return NAMES[platform] ?? platform.charAt(0).toUpperCase() + platform.slice(1);
}
