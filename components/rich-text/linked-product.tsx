import type { ReactNode } from "react";
import { ProductLine } from "@/components/product/product-line";
import { getProductAt } from "@/lib/api/linked-products";

interface LinkedProductProps {
  href: string;
  /** The paragraph as it was written. */
  children: ReactNode;
}

/**
 * The product that a paragraph links to, as it is now. One that is gone, or not ours, stays a link.
 *
 * It reads for itself, since no page knows what its text will link to.
 */
export async function LinkedProduct({ href, children }: LinkedProductProps) {
  const product = await getProductAt(href);
  return product ? <ProductLine product={product} /> : children;
}
