import { iconSizes, shopIcon } from "@/components/drawn/shop-icon";
import { getAccount, shopName } from "@/lib/api/account";

export function generateStaticParams() {
  return iconSizes.map((size) => ({ size: String(size) }));
}

/** The shop's icon in one of the sizes that are offered. */
export async function GET(_request: Request, { params }: RouteContext<"/icons/[size]">) {
  const size = Number((await params).size);
  if (!iconSizes.includes(size)) return new Response(null, { status: 404 });
  const account = await getAccount();
  return shopIcon({ name: shopName(account), avatar: account?.avatarUrl, size });
}
