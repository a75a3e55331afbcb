import type { Metadata } from "next";
import { preload } from "react-dom";
import { DemoBanner } from "@/components/layout/demo-banner";
import { Footer } from "@/components/layout/footer";
import { Header } from "@/components/layout/header";
import { OfflineNotice } from "@/components/layout/offline-notice";
import { SkipLink } from "@/components/layout/skip-link";
import { getAccount, shopName } from "@/lib/api/account";
import { listLegalPages } from "@/lib/api/legal-pages";
import { env } from "@/lib/env";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site";
import { textDirection } from "@/lib/text-direction";
import { THEME_COLORS, THEME_SCRIPT } from "@/lib/theme";
import { fontsOf } from "./fonts";
import "./globals.css";

const ICONS = {
  icon: [48, 192].map((size) => ({ url: routes.icon(size), sizes: `${size}x${size}`, type: "image/png" })),
  apple: { url: routes.icon(180), sizes: "180x180" },
};

export async function generateMetadata(): Promise<Metadata> {
  const account = await getAccount();
  const name = shopName(account);
  return {
    title: { default: name, template: `%s · ${name}` },
    description: account?.description,
    metadataBase: env.siteUrl ? new URL(env.siteUrl) : null,
    icons: ICONS,
  };
}

export default async function RootLayout({ children }: LayoutProps<"/">) {
  const [account, legalPages] = await Promise.all([getAccount(), listLegalPages()]);
  const name = shopName(account);
  for (const font of fontsOf[site.look]) preload(font, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });

  return (
    <html lang={site.locale} dir={textDirection(site.locale)} data-look={site.look} suppressHydrationWarning>
      <head>
        {(["light", "dark"] as const).map((scheme) => (
          <meta
            key={scheme}
            name="theme-color"
            data-scheme={scheme}
            media={`(prefers-color-scheme: ${scheme})`}
            content={THEME_COLORS[site.look][scheme]}
          />
        ))}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours */}
        <script dangerouslySetInnerHTML={{ __html: THEME_SCRIPT }} />
      </head>
      <body className="flex flex-col">
        <SkipLink />
        {account?.id === "acct_demo" && <DemoBanner />}
        <Header name={name} />
        <main id="content" tabIndex={-1} className="flex-1 outline-none">
          {children}
        </main>
        <Footer name={name} account={account} legalPages={legalPages} />
        <OfflineNotice />
      </body>
    </html>
  );
}
