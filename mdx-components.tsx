/// <reference types="mdx" />
import type { MDXComponents } from "mdx/types";
import type { ReactNode } from "react";
import { Question } from "@/components/pages/question";
import { elements } from "@/components/rich-text/elements";

const { a, img, table, pre } = elements;

function Title({ children }: { children?: ReactNode }) {
  return <h1 className="mb-8 text-display">{children}</h1>;
}

/** What the files of `content/` are made of, beside what they import themselves. */
export function useMDXComponents(): MDXComponents {
  return { h1: Title, a, img, table, pre, Question };
}
