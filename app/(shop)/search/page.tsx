import type { Metadata } from "next";
import { Everything } from "@/components/search/everything";
import { SearchPage } from "@/components/search/search-page";
import { readSearchIndex } from "@/lib/api/search";
import { messages } from "@/lib/site";

export const metadata: Metadata = { title: messages.search.title, robots: { index: false } };

export default async function Page() {
  const index = await readSearchIndex();

  return (
    <div className="page section">
      <h1 className="text-display">{messages.search.title}</h1>
      <p className="mt-4 max-w-text text-lead text-ink-soft in-data-theme:hidden">{messages.search.withoutScript}</p>
      <div className="mt-8 tablet:mt-10">
        <SearchPage>
          <Everything index={index} />
        </SearchPage>
      </div>
    </div>
  );
}
