import type { ReactNode } from "react";
import { ProductLine } from "@/components/product/product-line";
import { getProduct } from "@/lib/api/products";
import { isAddressOf, productSlugOf } from "@/lib/own-address";

interface LinkedProductProps {
  href: string;
  /** The paragraph as it was written. */
  children: ReactNode;
}

/**
 * The product that a paragraph links to, as it is now. One that is gone, or not ours, stays a link.
 *
 * It reads for itself, since no page can know what its text will link to.
 */
export async function LinkedProduct({ href, children }: LinkedProductProps) {
  const product = await getProduct(productSlugOf(href) ?? "");
  if (!product || !isAddressOf(product, href)) return children;
  return <ProductLine product={product} />;
}
