import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { PostArticle } from "@/components/post/post-article";
import { PostNeighbours } from "@/components/post/post-neighbours";
import { PostProducts } from "@/components/post/post-products";
import { JsonLd } from "@/components/seo/json-ld";
import { getLinkedProducts } from "@/lib/api/linked-products";
import { getNeighbours, getPost, listPosts } from "@/lib/api/posts";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { slugOf } from "@/lib/slug";
import { orReserved } from "@/lib/static-params";
import { blogPosting } from "@/lib/structured-data/post";
import { breadcrumbs } from "@/lib/structured-data/shop";

const journal = { name: messages.posts.title, path: routes.posts() };

export async function generateStaticParams() {
  return orReserved(await listPosts());
}

export async function generateMetadata({ params }: PageProps<"/blog/[slug]">): Promise<Metadata> {
  const post = await getPost(await slugOf(params));
  if (!post) return {};
  const { title, slug, seo, excerpt, content } = post;
  const [path, image] = [routes.post(slug), routes.postImage(slug)];
  return pageMetadata({ title, path, seo, texts: [excerpt, content], image, type: "article" });
}

export default async function PostPage({ params }: PageProps<"/blog/[slug]">) {
  const slug = await slugOf(params);
  const post = await getPost(slug);
  if (!post) notFound();
  if (post.slug !== slug) permanentRedirect(routes.post(post.slug));
  const [neighbours, products] = await Promise.all([getNeighbours(post), getLinkedProducts(post.content ?? "")]);

  return (
    <>
      <JsonLd things={[blogPosting(post), breadcrumbs(journal, { name: post.title, path: routes.post(post.slug) })]} />
      <PostArticle post={post} />
      <PostNeighbours {...neighbours} />
      <PostProducts products={products} />
    </>
  );
}
