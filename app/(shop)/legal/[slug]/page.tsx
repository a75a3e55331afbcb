import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { RichText } from "@/components/rich-text/rich-text";
import { getLegalPage, listLegalPages } from "@/lib/api/legal-pages";
import { formatDay } from "@/lib/dates";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { messages, site } from "@/lib/site";
import { slugOf } from "@/lib/slug";
import { orReserved } from "@/lib/static-params";
import { versionOf } from "@/lib/version";

export async function generateStaticParams() {
  return orReserved(await listLegalPages());
}

export async function generateMetadata({ params }: PageProps<"/legal/[slug]">): Promise<Metadata> {
  const page = await getLegalPage(await slugOf(params));
  return page ? pageMetadata({ title: page.title, path: routes.legalPage(page.slug), texts: [page.body] }) : {};
}

export default async function LegalPage({ params }: PageProps<"/legal/[slug]">) {
  const slug = await slugOf(params);
  const page = await getLegalPage(slug);
  if (!page) notFound();
  if (page.slug !== slug) permanentRedirect(routes.legalPage(page.slug));

  return (
    <article data-version={versionOf(page)} className="page section">
      <div className="mx-auto max-w-text">
        <h1 className="text-display">{page.title}</h1>
        {page.updatedAt && (
          <p className="mt-4 text-small text-ink-soft">
            {messages.legal.changedOn(formatDay(page.updatedAt, site.locale))}
          </p>
        )}
        <div className="mt-10">{page.body && <RichText html={page.body} hasContents />}</div>
      </div>
    </article>
  );
}
