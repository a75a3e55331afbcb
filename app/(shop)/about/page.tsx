import type { Metadata } from "next";
import { ContentPage } from "@/components/pages/content-page";
import About from "@/content/about.mdx";
import { getAccount, shopName } from "@/lib/api/account";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";

export const metadata: Metadata = pageMetadata({ title: messages.layout.pages.about, path: routes.about() });

export default async function AboutPage() {
  const account = await getAccount();

  return (
    <ContentPage>
      <About name={shopName(account)} description={account?.description} email={account?.supportEmail} />
    </ContentPage>
  );
}
