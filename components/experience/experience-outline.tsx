import type { Experience } from "@/lib/api/experiences";
import { messages } from "@/lib/site";

const words = messages.experiences;

interface ExperienceOutlineProps {
  outline: NonNullable<Experience["outline"]>;
  isCourse: boolean;
}

/** What an experience holds, in titles: the chapters, and the lessons of each. */
export function ExperienceOutline({ outline: { chapters, files }, isCourse }: ExperienceOutlineProps) {
  const lessons = chapters.reduce((sum, chapter) => sum + chapter.lessons.length, 0);
  const counts = [
    chapters.length > 0 && (isCourse ? words.chapters : words.parts)(chapters.length),
    isCourse && lessons > 0 && words.lessons(lessons),
    files && words.files(files),
  ].filter(Boolean);
  return (
    <section aria-labelledby="outline" className="mt-16 tablet:mt-24">
      <h2 id="outline" className="text-heading">
        {words.outline}
      </h2>
      <p className="mt-3 text-ink-soft">{counts.join(" · ")}</p>
      {chapters.length > 0 && (
        <ol className="mt-8 border-t border-hairline">
          {chapters.map(({ title, lessons: titles }, index) => (
            <li
              // biome-ignore lint/suspicious/noArrayIndexKey: titles may come twice, chapters stay where they are
              key={index}
              className="grid grid-cols-[2.5rem_1fr] gap-x-4 border-b border-hairline py-6 desktop:grid-cols-12 desktop:gap-x-8"
            >
              <span aria-hidden="true" className="font-display text-title text-ink-soft tabular-nums">
                {index + 1}
              </span>
              <h3 className="text-title desktop:col-span-4">{title}</h3>
              {titles.length > 0 && (
                <ol className="col-start-2 mt-3 space-y-1 desktop:col-span-7 desktop:col-start-6 desktop:mt-0 desktop:pt-1.5">
                  {titles.map((lesson, position) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: as above
                    <li key={position} className="text-ink-soft">
                      {lesson}
                    </li>
                  ))}
                </ol>
              )}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
