/// <reference types="mdx" />
import type { MDXComponents } from "mdx/types";
import { Question } from "@/components/pages/question";
import { elements } from "@/components/rich-text/elements";

const { a, img, table, pre } = elements;

/** What the files of `content/` are made of, beside what they import themselves. */
export function useMDXComponents(): MDXComponents {
  return { a, img, table, pre, Question };
}
