import type { PostSummary } from "@/lib/api/posts";
import { formatDay } from "@/lib/dates";
import { messages, site } from "@/lib/site";

interface BylineProps {
  post: Pick<PostSummary, "author" | "publishedAt">;
  /** How long it takes to read. */
  minutes: number | null;
}

/** Who wrote an entry, when, and how long it takes to read: as far as that is known. */
export function Byline({ post, minutes }: BylineProps) {
  const facts = [
    authorOf(post)?.name,
    post.publishedAt && (
      <time key="day" dateTime={post.publishedAt.toISOString()}>
        {formatDay(post.publishedAt, site.locale)}
      </time>
    ),
    minutes !== null && messages.posts.minutes(minutes),
  ].filter(Boolean);
  return facts.flatMap((fact, index) => (index === 0 ? [fact] : [" · ", fact]));
}

/** The author of an entry. A bare id says nothing to people. */
export function authorOf({ author }: BylineProps["post"]): { name: string | null; avatarUrl: string | null } | null {
  if (typeof author !== "string") return author;
  // guess: an author that is no object is either a name or an id.
  return /^[a-z]+_\w+$/.test(author) ? null : { name: author, avatarUrl: null };
}
