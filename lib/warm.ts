import type { Change } from "./api/tags";
import { actions } from "./routes";
import { isRight, type TouchedPage, touchedPages } from "./touched-pages";
import { Turns } from "./turns";
import { signatureOf } from "./webhooks";
import { within } from "./within";

/** Where a page's answer says that an older one was served while a new one is being made: Next itself, Vercel. */
const CACHE_HEADERS = ["x-nextjs-cache", "x-vercel-cache"];

/** From one look at a page that is being made to the next: ever longer, since each look takes time from what makes it. */
const LOOK_MS = { first: 100, most: 1_000 };
const VISIT_MS = 8_000;
/** After a page has come out wrong for the first time, and after each further time. */
const FIRST_PAUSE_MS = 100;
const PAUSE_MS = 1_000;
/** Visits to a page that does not get right. */
const MAX_VISITS = 12;
/** Edits that come close together share a visit to a page that shows much. */
const GATHER_MS = 300;
/** From the end of one visit to such a page to the next. */
const LULL_MS = 3_000;

const turns = new Turns(3);

/** What is to hold of a page, by its path. */
const expected = new Map<string, TouchedPage[]>();
const underWay = new Map<string, Promise<void>>();
/** When pages that show much may be visited again. */
const lullEnds = new Map<string, number>();

/**
 * Visits the pages that changes touch until each shows them, so that no visitor meets the old ones. Never throws: a page that fails
 * for too long is made by its visitors.
 *
 * One that came out wrong, because the API failed or its render had begun before the change, would stay so for a while: it is marked stale
 * again, by our own address for tools, since Next marks nothing before `after()` has ended.
 */
export async function warm(changes: Change[], origin: string, secret: string): Promise<void> {
  const pages = changes.flatMap(touchedPages);
  for (const page of pages) {
    expect(page);
    if (underWay.has(page.path)) continue;
    const work = settle(page, origin, secret)
      .catch(() => {})
      .finally(() => {
        expected.delete(page.path);
        underWay.delete(page.path);
      });
    underWay.set(page.path, work);
  }
  await Promise.all(pages.map(({ path }) => underWay.get(path)));
}

/** Of one item, what the latest change says holds. */
function expect(page: TouchedPage): void {
  const others = (expected.get(page.path) ?? []).filter((one) => itemOf(one) !== itemOf(page));
  expected.set(page.path, [...others, page]);
}

function itemOf({ change: { noun, shown, gone } }: TouchedPage): string {
  return `${noun} ${shown?.id ?? gone[0]}`;
}

/** Rejects where nothing listens any longer. */
async function settle({ path, isOwn }: TouchedPage, origin: string, secret: string): Promise<void> {
  for (let visits = 0; visits < MAX_VISITS; ) {
    if (!isOwn && visits === 0) await lullEnd(path);
    const pages = expected.get(path) ?? [];
    // An item's own page waits for no list.
    const answer = await turns.take(() => visit(new URL(path, origin)), isOwn);
    if (!isOwn) lullEnds.set(path, performance.now() + LULL_MS);
    const isNews = expected.get(path) !== pages;
    if (answer && pages.every((page) => isRight(page, answer.status, answer.html))) {
      if (!isNews) break;
      visits = 0;
      continue;
    }
    await pause(visits === 0 ? FIRST_PAUSE_MS : PAUSE_MS);
    visits += 1;
    await markStale(
      pages.flatMap(({ tags }) => tags),
      origin,
      secret,
    );
  }
}

function lullEnd(path: string): Promise<void> {
  return pause(Math.max(GATHER_MS, (lullEnds.get(path) ?? 0) - performance.now()));
}

/** `null` where it takes too long or fails. */
async function visit(url: URL): Promise<{ status: number; html: string } | null> {
  const until = performance.now() + VISIT_MS;
  for (let pauseMs = LOOK_MS.first; performance.now() < until; pauseMs = Math.min(1.5 * pauseMs, LOOK_MS.most)) {
    const response = await ask(url, { redirect: "manual", headers: { "accept-encoding": "identity" } });
    if (!response) return null;
    if (!CACHE_HEADERS.some((name) => response.headers.get(name) === "STALE")) return response;
    await pause(pauseMs);
  }
  return null;
}

/** By our own address for tools: for where no request is being answered. Never throws. */
export async function markStale(tags: string[], origin: string, secret: string): Promise<void> {
  const body = JSON.stringify({ tags: [...new Set(tags)] });
  const headers = { "content-type": "application/json", ...signatureOf(body, secret) };
  const answer = await ask(new URL(actions.revalidate(), origin), { method: "POST", body, headers });
  if (answer?.status !== 204) console.error(`Could not be marked stale: ${answer?.status ?? "no answer"}`);
}

/** `null` where no answer comes in time. Throws where nothing listens: a shop that is being stopped waits for nothing else. */
async function ask(url: URL, init: RequestInit) {
  const asking = within(VISIT_MS, async (signal) => {
    const response = await fetch(url, { ...init, cache: "no-store", signal });
    return { status: response.status, headers: response.headers, html: await response.text() };
  });
  return asking.catch(unlessRefused);
}

function unlessRefused(error: Error): null {
  if (error.cause instanceof Error && "code" in error.cause && error.cause.code === "ECONNREFUSED") throw error;
  return null;
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
