import type { Metadata } from "next";
import { PostList } from "@/components/post/post-list";
import { listPosts } from "@/lib/api/posts";
import { messages } from "@/lib/site";

const words = messages.posts;

export const metadata: Metadata = { title: words.title };

export default async function BlogPage() {
  const posts = await listPosts();

  return (
    <div className="page section">
      <h1 className="text-display">{words.title}</h1>
      <div className="mt-10 tablet:mt-14">
        {posts.length > 0 ? <PostList posts={posts} heading="h2" /> : <p className="text-lead">{words.empty}</p>}
      </div>
    </div>
  );
}
