import Link from "next/link";
import type { PostSummary } from "@/lib/api/posts";
import { cn } from "@/lib/cn";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";

const words = messages.posts;

type Neighbour = Pick<PostSummary, "slug" | "title"> | null;

/** Where to read on: the entries before and after one. */
export function PostNeighbours({ older, newer }: { older: Neighbour; newer: Neighbour }) {
  if (!older && !newer) return null;
  return (
    <nav aria-label={words.more} className="page">
      <ul className="mx-auto grid max-w-text gap-y-6 border-t border-hairline pt-6 tablet:grid-cols-2 tablet:gap-x-10">
        {older && <PostNeighbour post={older} rel="prev" label={words.before} />}
        {newer && (
          <PostNeighbour post={newer} rel="next" label={words.after} className="tablet:col-start-2 tablet:text-end" />
        )}
      </ul>
    </nav>
  );
}

interface PostNeighbourProps {
  post: NonNullable<Neighbour>;
  rel: "prev" | "next";
  label: string;
  className?: string;
}

function PostNeighbour({ post, rel, label, className }: PostNeighbourProps) {
  return (
    <li className={cn("group", className)}>
      <Link href={routes.post(post.slug)} rel={rel} className="block">
        <span className="text-small text-ink-soft">{label}</span>
        <span className="mt-1 block font-display text-lead group-hover:underline group-hover:decoration-1 group-hover:underline-offset-4">
          {post.title}
        </span>
      </Link>
    </li>
  );
}
