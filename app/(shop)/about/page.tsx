import type { Metadata } from "next";
import { ContentPage } from "@/components/pages/content-page";
import About from "@/content/about.mdx";
import { getAccount, shopName } from "@/lib/api/account";
import { messages } from "@/lib/site";

export const metadata: Metadata = { title: messages.layout.pages.about };

export default async function AboutPage() {
  const account = await getAccount();

  return (
    <ContentPage>
      <About name={shopName(account)} description={account?.description} email={account?.supportEmail} />
    </ContentPage>
  );
}
