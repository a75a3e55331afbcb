import type { ComponentProps, ReactNode } from "react";
import { CardLink } from "@/components/ui/card-link";
import { routes } from "@/lib/routes";
import { PriceTag } from "./price-tag";

interface CardProps {
  slug: string;
  name: string;
  /** One line of what it is. */
  text: string | null;
  price: ComponentProps<typeof PriceTag>["price"] | null;
  cover: ReactNode;
  /** A button that buys it. */
  button?: ReactNode;
  /** Level of the name in the outline of the page. */
  heading?: "h2" | "h3";
}

/** A product in a grid or row, on the server and in a browser: as high as its neighbours, with prices on one line. */
export function Card({ slug, name, text, price, cover, button, heading: Heading = "h2" }: CardProps) {
  return (
    <article className="group relative flex h-full flex-col">
      {cover}
      <Heading className="mt-4 font-strong font-text leading-snug">
        <CardLink href={routes.product(slug)} className="line-clamp-3">
          {name}
        </CardLink>
      </Heading>
      {text && <p className="mt-1 line-clamp-2 text-small text-ink-soft">{text}</p>}
      {price && (
        <div className="mt-auto flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 pt-2 text-small">
          <p>
            <PriceTag price={price} />
          </p>
          {button}
        </div>
      )}
    </article>
  );
}
