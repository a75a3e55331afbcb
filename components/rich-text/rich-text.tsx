import { MDXRemote } from "next-mdx-remote/rsc";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import { cn } from "@/lib/cn";
import { allowList } from "./allow-list";
import { elements } from "./elements";
import { remarkWholeHtml } from "./remark-whole-html";

interface RichTextProps {
  /** What a merchant wrote in Crevio's editor. It is hostile until it is cleaned here. */
  html: string;
  /** The text of a whole page: larger, with pictures that break out of the column. */
  isArticle?: boolean;
}

/** A merchant's HTML: parsed, cleaned by an allow-list, shown with our own elements. Nothing in it is ever run. */
export function RichText({ html, isArticle = false }: RichTextProps) {
  return (
    <div className={cn("rich-text", isArticle && "is-article")}>
      <MDXRemote
        source={html}
        components={elements}
        options={{
          mdxOptions: {
            format: "md",
            remarkPlugins: [remarkWholeHtml],
            rehypePlugins: [rehypeRaw, [rehypeSanitize, allowList]],
          },
        }}
      />
    </div>
  );
}
