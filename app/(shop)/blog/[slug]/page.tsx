import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PostArticle } from "@/components/post/post-article";
import { PostNeighbours } from "@/components/post/post-neighbours";
import { PostProducts } from "@/components/post/post-products";
import { getLinkedProducts } from "@/lib/api/linked-products";
import { getNeighbours, getPost, listPosts } from "@/lib/api/posts";
import { slugOf } from "@/lib/slug";
import { orReserved } from "@/lib/static-params";

export async function generateStaticParams() {
  return orReserved(await listPosts());
}

export async function generateMetadata({ params }: PageProps<"/blog/[slug]">): Promise<Metadata> {
  const post = await getPost(await slugOf(params));
  return post ? { title: post.title, description: post.excerpt } : {};
}

export default async function PostPage({ params }: PageProps<"/blog/[slug]">) {
  const post = await getPost(await slugOf(params));
  if (!post) notFound();
  const [neighbours, products] = await Promise.all([getNeighbours(post), getLinkedProducts(post.content ?? "")]);

  return (
    <>
      <PostArticle post={post} />
      <PostNeighbours {...neighbours} />
      <PostProducts products={products} />
    </>
  );
}
