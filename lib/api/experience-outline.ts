import "server-only";
import * as z from "zod";

/** What may be told of an experience before it is bought: titles and a number, never an address, a file or a text. */
export interface Outline {
  chapters: { title: string; lessons: string[] }[];
  /** `null` where nothing tells it. */
  files: number | null;
}

const MOST = 200;

/** What leads somewhere is what people pay for, and no title. */
const ADDRESS = /\w:\/\/|\bwww\.|\S@\S+\./i;

const title = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => !ADDRESS.test(text));
const titled = z.union([title, z.object({ title }).transform((item) => item.title)]);
const titles = z
  .array(z.unknown())
  .catch([])
  .transform((items) => readable(items, titled));

const chapter = z.object({ title, lessons: titles });
const chapters = z
  .array(z.unknown())
  .catch([])
  .transform((items) => readable(items, chapter));

const count = z.int().nonnegative().nullish().catch(null);

// guess: all of it; nothing of an experience's content is published.
const content = z.object({ outline: z.object({ chapters, filesCount: count }) });

/** The outline in the content of an experience, `null` where there is none. */
export function outlineOf(value: unknown): Outline | null {
  const { data } = content.safeParse(value);
  if (!data) return null;
  const { chapters, filesCount } = data.outline;
  return chapters.length > 0 || filesCount ? { chapters, files: filesCount ?? null } : null;
}

/** Those that are as they should be: one strange entry does not hide the others. */
function readable<Item>(items: unknown[], schema: z.ZodType<Item>): Item[] {
  return items.slice(0, MOST).flatMap((item) => {
    const { success, data } = schema.safeParse(item);
    return success ? [data] : [];
  });
}
