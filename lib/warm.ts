import type { Change } from "./api/tags";
import { actions } from "./routes";
import { isRight, type TouchedPage, touchedPages } from "./touched-pages";
import { signatureOf } from "./webhooks";

/** Where a page's answer says that an older one was served while a new one is being made: Next itself, Vercel. */
const CACHE_HEADERS = ["x-nextjs-cache", "x-vercel-cache"];

const RENDER_PAUSE_MS = 100;
const VISIT_MS = 8_000;
/** Rounds for a page that is not right, a second apart. */
const MAX_ROUNDS = 12;
/** Events that come close together share a round. */
const GATHER_MS = 300;
const AT_A_TIME = 3;

interface Waiting {
  pages: TouchedPage[];
  rounds: number;
}

/** What is to be visited next, by path. */
const waiting = new Map<string, Waiting>();
let work: Promise<void> | null = null;

/**
 * Visits the pages that changes touch until each shows them, so that no visitor meets the old ones. Never throws: a page that fails
 * for too long is made by its visitors.
 *
 * One that came out wrong, because the API failed or its render had begun before the change, would stay so for a while: it is marked stale
 * again, by our own address for tools, since Next marks nothing before `after()` has ended.
 */
export function warm(changes: Change[], origin: string, secret: string): Promise<void> {
  for (const page of changes.flatMap(touchedPages)) add(page.path, { pages: [page], rounds: 0 });
  work ??= visitAll(origin, secret).finally(() => {
    work = null;
  });
  return work;
}

/** Of one item, what the latest change says holds. */
function add(path: string, { pages, rounds }: Waiting, isOlder = false): void {
  const before = waiting.get(path)?.pages ?? [];
  const [older, newer] = isOlder ? [pages, before] : [before, pages];
  const kept = older.filter((one) => !newer.some((other) => itemOf(one) === itemOf(other)));
  waiting.set(path, { pages: [...kept, ...newer], rounds });
}

function itemOf({ change: { noun, shown, gone } }: TouchedPage): string {
  return `${noun} ${shown?.id ?? gone[0]}`;
}

async function visitAll(origin: string, secret: string): Promise<void> {
  while (waiting.size > 0) {
    const round = [...waiting];
    waiting.clear();
    const wrong = await visitRound(round, origin);
    for (const [path, { pages, rounds }] of wrong)
      if (rounds < MAX_ROUNDS) add(path, { pages, rounds: rounds + 1 }, true);
    if (wrong.length > 0) {
      await pause(1_000);
      const tags = wrong.flatMap(([, { pages }]) => pages.flatMap(({ tags }) => tags));
      await expireAgain([...new Set(tags)], origin, secret);
    } else if (waiting.size > 0) await pause(GATHER_MS);
  }
}

/** Those that are not right. */
async function visitRound(round: [string, Waiting][], origin: string): Promise<[string, Waiting][]> {
  const wrong: [string, Waiting][] = [];
  const queue = round.values();
  const visitors = Array.from({ length: AT_A_TIME }, async () => {
    for (const [path, entry] of queue) {
      const answer = await visit(new URL(path, origin)).catch(() => null);
      if (!answer || !entry.pages.every((page) => isRight(page, answer.status, answer.html))) wrong.push([path, entry]);
    }
  });
  await Promise.all(visitors);
  return wrong;
}

async function visit(url: URL): Promise<{ status: number; html: string }> {
  const signal = AbortSignal.timeout(VISIT_MS);
  for (;;) {
    const response = await fetch(url, { cache: "no-store", redirect: "manual", signal });
    const html = await response.text();
    if (!CACHE_HEADERS.some((name) => response.headers.get(name) === "STALE")) return { status: response.status, html };
    await pause(RENDER_PAUSE_MS);
  }
}

async function expireAgain(tags: string[], origin: string, secret: string): Promise<void> {
  const body = JSON.stringify({ tags });
  const headers = { "content-type": "application/json", ...signatureOf(body, secret) };
  try {
    await fetch(new URL(actions.revalidate(), origin), {
      method: "POST",
      body,
      headers,
      signal: AbortSignal.timeout(VISIT_MS),
    });
  } catch (error) {
    console.error(`Could not be marked stale again: ${error instanceof Error ? error.message : error}`);
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
