import type { Metadata } from "next";
import { ExperienceList } from "@/components/experience/experience-list";
import { listExperiences } from "@/lib/api/experiences";

export const metadata: Metadata = { title: "What you get" };

export default async function ExperiencesPage() {
  const experiences = await listExperiences();

  return (
    <div className="page section">
      <h1 className="text-display">What you get</h1>
      <p className="mt-4 max-w-text text-lead text-ink-soft">What opens to you after you have bought.</p>
      <div className="mt-10 tablet:mt-14">
        {experiences.length > 0 ? (
          <ExperienceList experiences={experiences} heading="h2" />
        ) : (
          <p className="text-lead">Nothing is here yet.</p>
        )}
      </div>
    </div>
  );
}
