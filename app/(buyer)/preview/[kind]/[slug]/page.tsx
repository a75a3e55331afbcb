import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PreviewBanner } from "@/components/layout/preview-banner";
import { PostArticle } from "@/components/post/post-article";
import { ProductDetails } from "@/components/product/product-details";
import { listExperiences } from "@/lib/api/experiences";
import { getPreview } from "@/lib/api/previews";
import { experiencesOf } from "@/lib/related";
import { messages } from "@/lib/site";
import { slugOf } from "@/lib/slug";

export const metadata: Metadata = { title: messages.preview.title };

/** The proxy has looked at the link already, for the sake of the status code; it is asked again here so that nothing rests on that alone. */
export default async function PreviewPage({ params, searchParams }: PageProps<"/preview/[kind]/[slug]">) {
  const { kind } = await params;
  const preview = await getPreview(kind, await slugOf(params), await searchParams);
  if (!preview) notFound();

  return (
    <>
      <PreviewBanner ends={preview.ends} />
      {preview.kind === "blog" ? (
        <PostArticle post={preview.post} />
      ) : (
        <ProductDetails
          product={preview.product}
          experiences={experiencesOf(preview.product.id, await listExperiences())}
          related={[]}
        />
      )}
    </>
  );
}
