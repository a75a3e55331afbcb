import type { Metadata } from "next";
import { ExperienceList } from "@/components/experience/experience-list";
import { listExperiences } from "@/lib/api/experiences";
import { messages } from "@/lib/site";

const words = messages.experiences;

export const metadata: Metadata = { title: words.title };

export default async function ExperiencesPage() {
  const experiences = await listExperiences();

  return (
    <div className="page section">
      <h1 className="text-display">{words.title}</h1>
      <p className="mt-4 max-w-text text-lead text-ink-soft">{words.intro}</p>
      <div className="mt-10 tablet:mt-14">
        {experiences.length > 0 ? (
          <ExperienceList experiences={experiences} heading="h2" />
        ) : (
          <p className="text-lead">{words.empty}</p>
        )}
      </div>
    </div>
  );
}
