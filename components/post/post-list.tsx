import { CardLink } from "@/components/ui/card-link";
import type { PostSummary } from "@/lib/api/posts";
import { formatDay } from "@/lib/dates";
import { routes } from "@/lib/routes";
import { site } from "@/lib/site";
import { versionOf } from "@/lib/version";

interface PostListProps {
  posts: Pick<PostSummary, "id" | "slug" | "title" | "excerpt" | "category" | "publishedAt" | "updatedAt">[];
  heading: "h2" | "h3";
}

/** The journal as a typographic list: when, what, and a sentence of it. */
export function PostList({ posts, heading: Heading }: PostListProps) {
  return (
    <ul className="border-t border-hairline">
      {posts.map((post) => (
        <li key={post.id} data-version={versionOf(post)} className="border-b border-hairline">
          <article className="group relative grid gap-x-8 gap-y-1 py-6 tablet:py-8 desktop:grid-cols-12">
            <p className="text-small text-ink-soft desktop:col-span-3 desktop:pt-1.5">
              {post.publishedAt && (
                <time dateTime={post.publishedAt.toISOString()}>{formatDay(post.publishedAt, site.locale)}</time>
              )}
              {post.category && (
                <span className="desktop:block">
                  <span className="desktop:hidden"> · </span>
                  {post.category}
                </span>
              )}
            </p>
            <div className="desktop:col-span-9">
              <Heading className="text-title">
                <CardLink href={routes.post(post.slug)}>{post.title}</CardLink>
              </Heading>
              {post.excerpt && <p className="mt-2 max-w-text text-ink-soft">{post.excerpt}</p>}
            </div>
          </article>
        </li>
      ))}
    </ul>
  );
}
