import type { Metadata } from "next";
import { ContentPage } from "@/components/pages/content-page";
import Faq from "@/content/faq.mdx";
import { getAccount } from "@/lib/api/account";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";

export const metadata: Metadata = pageMetadata({ title: messages.layout.pages.faq, path: routes.faq() });

export default async function FaqPage() {
  const account = await getAccount();

  return (
    <ContentPage>
      <Faq email={account?.supportEmail} />
    </ContentPage>
  );
}
