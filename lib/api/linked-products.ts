import "server-only";
import { isAddressOf, productSlugOf } from "../own-address";
import { getProduct, type Product } from "./products";

/** A link in HTML or in Markdown. */
const LINK = /(?:href\s*=\s*["']?|\]\(<?)([^\s"'<>)]+)/gi;

/** The live product that a link leads to, `null` if it leads to none of ours. As fresh as `getProduct`. */
export async function getProductAt(address: string): Promise<Product | null> {
  const slug = productSlugOf(address);
  const product = slug ? await getProduct(slug) : null;
  return product && isAddressOf(product, address) ? product : null;
}

/** The live products that a text links to, each once, in its order, four at most. */
export async function getLinkedProducts(text: string): Promise<Product[]> {
  const addresses = new Set([...text.matchAll(LINK)].map(([, address = ""]) => address).filter(productSlugOf));
  const products = await Promise.all([...addresses].slice(0, 12).map(getProductAt));
  const known = new Map(products.flatMap((product) => (product ? [[product.id, product] as const] : [])));
  return [...known.values()].slice(0, 4);
}
