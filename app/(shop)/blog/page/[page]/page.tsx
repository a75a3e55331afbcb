import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Journal } from "@/components/post/journal";
import { listPostPage } from "@/lib/api/posts";
import { pageMetadata } from "@/lib/page-metadata";
import { laterPage } from "@/lib/page-number";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";

const words = messages.posts;

export function generateStaticParams() {
  return [{ page: "2" }];
}

export async function generateMetadata({ params }: PageProps<"/blog/page/[page]">): Promise<Metadata> {
  const page = Number((await params).page);
  return pageMetadata({ title: `${words.title}, ${words.page(page)}`, path: routes.postsPage(page) });
}

export default async function BlogLaterPage({ params }: PageProps<"/blog/page/[page]">) {
  const page = laterPage((await params).page);
  if (!page) notFound();
  const { posts, hasMore } = await listPostPage(page);
  if (posts.length === 0) notFound();

  return <Journal posts={posts} page={page} hasMore={hasMore} />;
}
