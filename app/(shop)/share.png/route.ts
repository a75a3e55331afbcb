import { shareImage } from "@/components/drawn/share-image";
import { getAccount, shopName } from "@/lib/api/account";
import { listProducts } from "@/lib/api/catalogue";

/** The share image of every page that has none of its own. */
export async function GET() {
  const [account, { products }] = await Promise.all([getAccount(), listProducts()]);
  const [cover] = products.flatMap(({ mediaGallery }) => mediaGallery.filter(({ type }) => type.startsWith("image/")));
  return shareImage({ shop: "", title: shopName(account), line: null, picture: cover?.url });
}
