import Link from "next/link";
import type { ComponentProps } from "react";
import { ExternalVideo } from "@/components/ui/external-video";
import { ownAddress } from "@/lib/own-address";
import { messages } from "@/lib/site";
import { webAddress } from "@/lib/web-address";
import { LinkedProduct } from "./linked-product";
import { RichAudio, RichPicture, RichSource, RichVideo } from "./media";

/** Our own elements for a merchant's, and for the marks that the plugins of `reading.ts` set. */
export const elements = {
  a: RichLink,
  img: RichPicture,
  video: RichVideo,
  audio: RichAudio,
  source: RichSource,
  table: RichTable,
  pre: RichCode,
  input: TaskMark,
  strike: (props: ComponentProps<"s">) => <s {...props} />,
  tt: (props: ComponentProps<"code">) => <code {...props} />,
  "linked-film": ({ href }: { href: string }) => <ExternalVideo url={href} />,
  "linked-product": LinkedProduct,
};

function RichLink({ href, children, ...link }: ComponentProps<"a">) {
  // Its address did not pass the allow-list: only the words stay.
  if (!href) return <>{children}</>;
  const own = ownAddress(href);
  if (own) {
    const { pathname, search, hash } = own;
    return (
      // Nobody follows most of the links of a text: fetching their pages ahead would only cost the merchant.
      <Link href={{ pathname, search, hash }} prefetch={false} title={link.title}>
        {children}
      </Link>
    );
  }
  const isElsewhere = /^[/\\]/.test(href) || webAddress(href) !== null;
  return (
    <a {...link} href={href} rel={isElsewhere ? "external noopener noreferrer nofollow" : undefined}>
      {children}
    </a>
  );
}

function RichTable({ label, ...table }: ComponentProps<"table"> & { label?: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table is scrolled with the keyboard too
    <section className="table-scroll" aria-label={label ?? messages.text.table} tabIndex={0}>
      <table {...table} />
    </section>
  );
}

function RichCode(props: ComponentProps<"pre">) {
  // biome-ignore lint/a11y/noNoninteractiveTabindex: a long line is scrolled with the keyboard too
  // biome-ignore lint/a11y/useSemanticElements: the element for groups is one of forms
  return <pre {...props} role="group" aria-label={messages.text.code} tabIndex={0} />;
}

/** The box of a list of tasks: nobody ticks it here. */
function TaskMark({ checked }: ComponentProps<"input">) {
  return (
    <span className="task-mark" role="img" aria-label={checked ? messages.text.done : messages.text.open}>
      {checked ? "☑" : "☐"}
    </span>
  );
}
