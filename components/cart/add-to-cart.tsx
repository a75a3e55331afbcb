import { cartOffersOf } from "@/lib/api/cart-offers";
import type { Product } from "@/lib/api/products";
import { coverOf } from "@/lib/gallery";
import { pictureAddress } from "@/lib/picture-address";
import { readSeenPrice } from "@/lib/price/seen";
import { AddButton } from "./add-button";

type AddToCartProps = Pick<Product, "id" | "slug" | "name" | "mediaGallery" | "priceVariants" | "sale"> & {
  className?: string;
};

/** In pixels, for 64 of a sharp screen. */
const THUMBNAIL_WIDTH = 128;

/** Puts the variant that is chosen in the form around it into the cart. Nothing where no variant can be bought, or no script runs. */
export function AddToCart({ className, ...product }: AddToCartProps) {
  const cover = coverOf(product.mediaGallery);
  const picture = cover && pictureAddress(cover, THUMBNAIL_WIDTH);
  const offers = cartOffersOf(product)
    .filter(({ availability, seen }) => availability === "available" && readSeenPrice(seen))
    .map(({ availability: _, ...offer }) => ({ ...offer, picture }));
  return offers.length > 0 && <AddButton offers={offers} className={className} />;
}
