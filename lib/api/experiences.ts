import "server-only";
import type { Experience as ApiExperience } from "@crevio/sdk/models";
import { cacheLife, cacheTag } from "next/cache";
import { crevio } from "./client";
import { type Outline, outlineOf } from "./experience-outline";
import { readList, readOne } from "./read";
import { itemTags, tags } from "./tags";

export type { Outline };

/**
 * What a buyer receives, without its content: that is what people pay for, and but for an outline of it nothing leaves this module.
 * One without a name or slug cannot be shown and counts as none.
 */
export type Experience = Omit<ApiExperience, "content"> & { name: string; slug: string; outline: Outline | null };

/**
 * One experience, or `null` if none has this id or slug.
 *
 * Five minutes old at most, or until a webhook names it. Throws on any other failure.
 *
 * @see GET /experiences/{id or slug}
 */
export async function getExperience(slug: string): Promise<Experience | null> {
  "use cache";
  cacheLife("editorial");
  cacheTag(tags.everything, tags.item("experience", slug));
  const experience = await readOne(() => crevio.experiences.get({ idOrSlug: slug }));
  if (!experience) return null;
  cacheTag(...itemTags("experience", experience.id, experience.slug));
  return withoutContent(experience);
}

/**
 * The first hundred experiences, in the API's order.
 *
 * @see GET /experiences
 */
export async function listExperiences(): Promise<Experience[]> {
  return (await readSlice(null)).experiences;
}

/** Every experience, in the API's order, a hundred at a call. As fresh as `listExperiences`. */
export async function* eachExperience(): AsyncGenerator<Experience> {
  let cursor: string | null = null;
  do {
    const slice: ExperienceSlice = await readSlice(cursor);
    yield* slice.experiences;
    cursor = slice.next;
  } while (cursor);
}

interface ExperienceSlice {
  experiences: Experience[];
  /** Cursor of the slice behind this one. */
  next: string | null;
}

async function readSlice(cursor: string | null): Promise<ExperienceSlice> {
  "use cache";
  cacheLife("editorial");
  const { data, hasMore } = await readList(() =>
    crevio.experiences.list({ limit: 100, startingAfter: cursor ?? undefined }),
  );
  cacheTag(
    tags.everything,
    tags.index("experience"),
    ...itemTags("experience", ...data.map((experience) => experience.id)),
  );
  return {
    experiences: data.map(withoutContent).filter((experience) => experience !== null),
    next: hasMore ? (data.at(-1)?.id ?? null) : null,
  };
}

function withoutContent({ content, name, slug, ...rest }: ApiExperience): Experience | null {
  return name && slug ? { ...rest, name, slug, outline: outlineOf(content) } : null;
}
