import Link from "next/link";
import type { ComponentProps } from "react";
import { ExternalVideo } from "@/components/ui/external-video";
import { Picture } from "@/components/ui/picture";
import { messages } from "@/lib/site";

/** Our own elements for a merchant's: headings one level below the page's, pictures, links, tables, players. */
export const elements = {
  h1: (props: ComponentProps<"h2">) => <h2 {...props} />,
  a: RichLink,
  img: RichPicture,
  table: (props: ComponentProps<"table">) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard too
    <section className="table-scroll" aria-label={messages.layout.table} tabIndex={0}>
      <table {...props} />
    </section>
  ),
  iframe: ({ src }: ComponentProps<"iframe">) => (src ? <ExternalVideo url={src} /> : null),
};

function RichLink({ href, children, ...link }: ComponentProps<"a">) {
  // Its address did not pass the allow-list: only the words stay.
  if (!href) return <>{children}</>;
  if (/^(https?:)?\/\//i.test(href)) {
    return (
      <a {...link} href={href} rel="noopener noreferrer nofollow">
        {children}
      </a>
    );
  }
  if (href.startsWith("/")) {
    const { pathname, search, hash } = new URL(href, "http://shop.invalid");
    return <Link href={{ pathname, search, hash }}>{children}</Link>;
  }
  // The allow-list marks ids as the content's own; a link within a text must follow.
  const address = href.startsWith("#") ? `#user-content-${href.slice(1)}` : href;
  return (
    <a {...link} href={address}>
      {children}
    </a>
  );
}

function RichPicture({ src, alt = "", width, height }: ComponentProps<"img">) {
  if (typeof src !== "string") return null;
  return (
    <Picture
      src={src}
      alt={alt}
      width={Number(width) || 1600}
      height={Number(height) || 900}
      sizes="(min-width: 60rem) 920px, 100vw"
    />
  );
}
