import { CardLink } from "@/components/ui/card-link";
import type { Experience } from "@/lib/api/experiences";
import { plainText } from "@/lib/plain-text";
import { routes } from "@/lib/routes";
import { versionOf } from "@/lib/version";
import { typeName } from "./type-name";

interface ExperienceListProps {
  experiences: Experience[];
  heading: "h2" | "h3";
}

/** What buyers receive, as a numbered list. */
export function ExperienceList({ experiences, heading: Heading }: ExperienceListProps) {
  return (
    <ol className="border-t border-hairline">
      {experiences.map((experience, index) => (
        <li
          key={experience.id}
          data-version={versionOf(experience)}
          className="group relative grid grid-cols-[2.5rem_1fr] gap-x-4 border-b border-hairline py-6 desktop:grid-cols-12 desktop:gap-x-8 desktop:py-8"
        >
          <span aria-hidden="true" className="font-display text-title text-ink-soft tabular-nums desktop:col-span-1">
            {index + 1}
          </span>
          <div className="desktop:col-span-8">
            <Heading className="text-title">
              <CardLink href={routes.experience(experience.slug)}>{experience.name}</CardLink>
            </Heading>
            {experience.description && (
              <p className="mt-2 max-w-text text-ink-soft">{plainText(experience.description, 300)}</p>
            )}
          </div>
          {experience.type && (
            <p className="col-start-2 mt-2 text-small text-ink-soft desktop:col-span-3 desktop:mt-0 desktop:pt-1.5 desktop:text-end">
              {typeName(experience.type)}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
