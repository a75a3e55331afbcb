import { shareImage } from "@/components/drawn/share-image";
import { getAccount, shopName } from "@/lib/api/account";
import { getProduct } from "@/lib/api/products";
import { cardPrice } from "@/lib/price/card";
import { slugOf } from "@/lib/slug";

export function generateStaticParams() {
  return [{ slug: "~" }];
}

export async function GET(_request: Request, { params }: RouteContext<"/products/[slug]/share.png">) {
  const [account, product] = await Promise.all([getAccount(), getProduct(await slugOf(params))]);
  if (!product) return new Response(null, { status: 404 });
  const price = cardPrice(product);
  return shareImage({
    shop: shopName(account),
    title: product.name,
    line: price?.amount ?? null,
    picture: product.mediaGallery.find(({ type }) => type.startsWith("image/"))?.url,
  });
}
