import type { Metadata } from "next";
import { Journal } from "@/components/post/journal";
import { JsonLd } from "@/components/seo/json-ld";
import { listPostPage } from "@/lib/api/posts";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { itemList } from "@/lib/structured-data/shop";

export const metadata: Metadata = pageMetadata({ title: messages.posts.title, path: routes.posts() });

export default async function BlogPage() {
  const { posts, hasMore } = await listPostPage(1);

  return (
    <>
      <JsonLd things={[itemList(posts.map(({ slug }) => routes.post(slug)))]} />
      <Journal posts={posts} page={1} hasMore={hasMore} />
    </>
  );
}
