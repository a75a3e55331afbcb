import type { MetadataRoute } from "next";
import { iconSizes } from "@/components/drawn/shop-icon";
import { getAccount, shopName } from "@/lib/api/account";
import { drawnColors } from "@/lib/drawn-look";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site";

/** What the shop is called and looks like where it is put on a home screen. */
export default async function manifest(): Promise<MetadataRoute.Manifest> {
  const account = await getAccount();
  const name = shopName(account);
  return {
    name,
    short_name: name.slice(0, 24),
    description: account?.description ?? undefined,
    lang: site.locale,
    start_url: routes.home(),
    display: "browser",
    background_color: drawnColors.paper,
    theme_color: drawnColors.paper,
    icons: iconSizes.map((size) => ({ src: routes.icon(size), sizes: `${size}x${size}`, type: "image/png" })),
  };
}
