import { RichText } from "@/components/rich-text/rich-text";
import { Picture } from "@/components/ui/picture";
import type { Post } from "@/lib/api/posts";
import { readingMinutes } from "@/lib/reading-time";
import { versionOf } from "@/lib/version";
import { authorOf, Byline } from "./byline";

/** A post to read: who wrote it when, its cover, its parts, its text. */
export function PostArticle({ post }: { post: Post }) {
  return (
    <article data-version={versionOf(post)} className="page section">
      <header className="mx-auto max-w-text">
        {post.category && <p className="label text-ink-soft">{post.category}</p>}
        <h1 className="mt-3 text-display">{post.title}</h1>
        <p className="mt-6 flex items-center gap-3 text-small text-ink-soft">
          <Picture
            src={authorOf(post)?.avatarUrl}
            alt=""
            width={80}
            height={80}
            sizes="40px"
            className="size-10 rounded-full object-cover"
          />
          <span>
            <Byline post={post} minutes={post.content ? readingMinutes(post.content) : null} />
          </span>
        </p>
      </header>
      <div className="mx-auto mt-10 max-w-figure">
        <Picture
          src={post.coverImageUrl}
          alt=""
          width={1600}
          height={900}
          sizes="(min-width: 60rem) 920px, 100vw"
          isFirst
          className="aspect-video w-full rounded-picture object-cover"
        />
      </div>
      <div className="mt-10 tablet:mt-14">{post.content && <RichText html={post.content} isArticle hasContents />}</div>
    </article>
  );
}
