import { Empty } from "@/components/ui/empty";
import { Pager } from "@/components/ui/pager";
import type { PostSummary } from "@/lib/api/posts";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { versionOf } from "@/lib/version";
import { PostEntry } from "./post-entry";
import { PostList } from "./post-list";

const words = messages.posts;

interface JournalProps {
  posts: PostSummary[];
  /** Counts from 1. */
  page: number;
  hasMore: boolean;
}

/** One page of the journal, with the ways to its neighbours. The newest entry of all is larger. */
export function Journal({ posts, page, hasMore }: JournalProps) {
  return (
    <div className="page section">
      <h1 className="text-display">{words.title}</h1>
      {page > 1 && <p className="mt-3 text-ink-soft">{words.page(page)}</p>}
      <div className="mt-10 tablet:mt-14">
        {posts.length === 0 && <Empty text={words.empty} action={{ href: routes.products(), label: words.toShop }} />}
        {posts.some(({ coverImageUrl }) => coverImageUrl) ? (
          <ol className="border-t border-hairline">
            {posts.map((post, index) => (
              <li key={post.id} data-version={versionOf(post)} className="border-b border-hairline">
                <PostEntry post={post} isLead={page === 1 && index === 0} />
              </li>
            ))}
          </ol>
        ) : (
          posts.length > 0 && <PostList posts={posts} heading="h2" />
        )}
      </div>
      <Pager
        label={words.pages}
        previous={page > 1 && { href: routes.postsPage(page - 1), label: words.newer }}
        next={hasMore && { href: routes.postsPage(page + 1), label: words.older }}
      />
    </div>
  );
}
