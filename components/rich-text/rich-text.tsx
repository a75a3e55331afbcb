import { compileMDX } from "next-mdx-remote/rsc";
import type { ReactNode } from "react";
import { cn } from "@/lib/cn";
import { Contents } from "./contents";
import { elements } from "./elements";
import { formatOf, reading } from "./reading";
import type { Heading } from "./rehype-anchors";

interface RichTextProps {
  /** What a merchant wrote in Crevio's editor, or in Markdown. It is hostile until it is cleaned here. */
  html: string;
  /** The text of a whole page: larger, with pictures that break out of the column. */
  isArticle?: boolean;
  /** Begins a long text with the list of its parts. */
  hasContents?: boolean;
}

/** A merchant's text: parsed, cleaned by an allow-list, shown with our own elements. Nothing in it is ever run. */
export async function RichText({ html, isArticle = false, hasContents = false }: RichTextProps) {
  const { content, headings } = await read(html);
  return (
    <>
      {hasContents && <Contents headings={headings} />}
      <div className={cn("rich-text", isArticle && "is-article")}>{content}</div>
    </>
  );
}

async function read(text: string): Promise<{ content: ReactNode; headings: Heading[] }> {
  const headings: Heading[] = [];
  try {
    const options = { mdxOptions: reading(formatOf(text), headings) };
    const { content } = await compileMDX({ source: text, components: elements, options });
    return { content, headings };
  } catch (error) {
    // Nested so deep that no parser takes it: the page does without its form, not without its words.
    console.error(`A text could not be read: ${error instanceof Error ? error.message : error}`);
    return { content: <p>{text.replace(/<[^<>]*>/g, " ")}</p>, headings: [] };
  }
}
