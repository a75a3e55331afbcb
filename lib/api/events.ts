import "server-only";
import { crevio } from "./client";
import { readOne } from "./read";
import type { Event } from "./tags";

const PAUSES_MS = [200, 500, 1000];

/**
 * Whether the API already shows what an event tells of: an event can arrive before. Asks past every cache, a few times
 * within three seconds. `false` too when the API does not answer.
 *
 * An item that is gone, and an event that dates no item, leave nothing to wait for.
 */
export async function isReadable(event: Event): Promise<boolean> {
  const signal = AbortSignal.timeout(2_500);
  for (const pauseMs of [...PAUSES_MS, null]) {
    if (await showsChange(event, signal)) return true;
    if (pauseMs === null || signal.aborted) return false;
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  return false;
}

async function showsChange({ type, data: { id, updatedAt } }: Event, signal: AbortSignal): Promise<boolean> {
  const read = id && updatedAt && readerOf(type);
  if (!read) return true;
  try {
    const item = await readOne(() => read(id, signal));
    return !item?.updatedAt || toSeconds(item.updatedAt) >= toSeconds(updatedAt);
  } catch {
    return false;
  }
}

type Reader = (id: string, signal: AbortSignal) => Promise<{ updatedAt: Date | null }>;

function readerOf(type: string): Reader | null {
  switch (type.split(".")[0]) {
    case "product":
      return (id, signal) => crevio.products.get({ id }, { signal });
    case "blog_post":
      return (id, signal) => crevio.blogPosts.get({ id }, { signal });
    case "experience":
      return (id, signal) => crevio.experiences.get({ id }, { signal });
    case "legal_page":
      return (id, signal) => crevio.legalPages.get({ id }, { signal });
    case "review":
      return (id, signal) => crevio.reviews.get({ id }, { signal });
    default:
      return null;
  }
}

/** An event and the API may write the same moment with and without its milliseconds. */
function toSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
