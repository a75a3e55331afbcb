import type { Metadata } from "next";
import { PostList } from "@/components/post/post-list";
import { Empty } from "@/components/ui/empty";
import { listPosts } from "@/lib/api/posts";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";

const words = messages.posts;

export const metadata: Metadata = { title: words.title };

export default async function BlogPage() {
  const posts = await listPosts();

  return (
    <div className="page section">
      <h1 className="text-display">{words.title}</h1>
      <div className="mt-10 tablet:mt-14">
        {posts.length > 0 ? (
          <PostList posts={posts} heading="h2" />
        ) : (
          <Empty text={words.empty} action={{ href: routes.products(), label: words.toShop }} />
        )}
      </div>
    </div>
  );
}
