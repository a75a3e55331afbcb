import { CardLink } from "@/components/ui/card-link";
import { Picture } from "@/components/ui/picture";
import type { PostSummary } from "@/lib/api/posts";
import { cn } from "@/lib/cn";
import { routes } from "@/lib/routes";
import { Byline } from "./byline";

interface PostEntryProps {
  post: PostSummary;
  /** The first of all: larger, with its picture at once. */
  isLead: boolean;
}

/** An entry of the journal's index: its picture beside what it is about. */
export function PostEntry({ post, isLead }: PostEntryProps) {
  return (
    <article
      className={cn(
        "group relative grid items-center gap-x-8 gap-y-5 py-8 tablet:grid-cols-[5fr_7fr] tablet:py-10",
        isLead ? "desktop:grid-cols-[7fr_5fr]" : "desktop:grid-cols-[1fr_2fr]",
      )}
    >
      <div className="self-start">
        <Picture
          src={post.coverImageUrl}
          alt=""
          width={1600}
          height={900}
          sizes={isLead ? "(min-width: 60rem) 58vw, (min-width: 40rem) 40vw, 100vw" : "(min-width: 40rem) 40vw, 100vw"}
          isFirst={isLead}
          className="aspect-video w-full rounded-picture object-cover"
        />
      </div>
      <div className="min-w-0">
        {post.category && <p className="label mb-2 text-ink-soft">{post.category}</p>}
        <h2 className={isLead ? "text-title desktop:text-heading" : "text-title"}>
          <CardLink href={routes.post(post.slug)}>{post.title}</CardLink>
        </h2>
        {post.excerpt && <p className="mt-3 max-w-text text-ink-soft">{post.excerpt}</p>}
        <p className="mt-3 text-small text-ink-soft">
          <Byline post={post} minutes={post.readingMinutes} />
        </p>
      </div>
    </article>
  );
}
