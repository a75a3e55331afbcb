import type { Metadata } from "next";
import { ContentPage } from "@/components/pages/content-page";
import Faq from "@/content/faq.mdx";
import { getAccount } from "@/lib/api/account";
import { messages } from "@/lib/site";

export const metadata: Metadata = { title: messages.layout.pages.faq };

export default async function FaqPage() {
  const account = await getAccount();

  return (
    <ContentPage>
      <Faq email={account?.supportEmail} />
    </ContentPage>
  );
}
