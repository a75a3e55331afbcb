import type { Metadata } from "next";
import { ExperienceList } from "@/components/experience/experience-list";
import { JsonLd } from "@/components/seo/json-ld";
import { Empty } from "@/components/ui/empty";
import { listExperiences } from "@/lib/api/experiences";
import { pageMetadata } from "@/lib/page-metadata";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { itemList } from "@/lib/structured-data/shop";

const words = messages.experiences;

export const metadata: Metadata = pageMetadata({ title: words.title, path: routes.experiences() });

export default async function ExperiencesPage() {
  const experiences = await listExperiences();

  return (
    <div className="page section">
      <JsonLd things={[itemList(experiences.map(({ slug }) => routes.experience(slug)))]} />
      <h1 className="text-display">{words.title}</h1>
      <p className="mt-4 max-w-text text-lead text-ink-soft">{words.intro}</p>
      <div className="mt-10 tablet:mt-14">
        {experiences.length > 0 ? (
          <ExperienceList experiences={experiences} heading="h2" />
        ) : (
          <Empty text={words.empty} action={{ href: routes.products(), label: words.toShop }} />
        )}
      </div>
    </div>
  );
}
