import { setTimeout as pause } from "node:timers/promises";
import type { Emulator } from "crevio-emulator";
import { z } from "zod";
import type { Control } from "../control.ts";
import { buildShop, startShop } from "../shop.ts";
import { listPages, type Page } from "./pages.ts";
import { Visitors } from "./visitors.ts";

const EDITS_PER_SECOND = 50;
const VISITORS_PER_SECOND = 10;
const PATIENCE_MS = 120_000;
/** As `lib/env.ts` has it, and what a busy machine may squeeze together. */
const CALLS_PER_SECOND = { set: 20, heldBack: 5 };

const requests = z.object({ data: z.array(z.object({ at: z.string() })) });

/** Edits every product once, fifty a second, while people visit. Whether nobody met an error, all pages came right and the API was called at the set pace. */
export async function editEverything(crevio: Control, emulator: Emulator, origin: string): Promise<boolean> {
  await buildShop(emulator, origin);
  const shop = await startShop(emulator, origin);
  try {
    const pages = (await listPages(crevio, Number.POSITIVE_INFINITY)).filter(({ edit }) => edit?.field === "name");
    await crevio("DELETE", "requests");
    const visitors = new Visitors(origin);
    const end = new AbortController();
    const visiting = visitors.come(pages, VISITORS_PER_SECOND, end.signal);
    const from = performance.now();
    await Promise.all(pages.map((page, index) => editAfter((index * 1_000) / EDITS_PER_SECOND, crevio, page)));
    const old = await waitUntilSeen(origin, pages, from + PATIENCE_MS);
    const seconds = Math.round((performance.now() - from) / 1_000);
    end.abort();
    await visiting;

    const failed = visitors.visits.filter(({ status }) => status !== 200).length;
    const calls = requests.parse(await crevio("GET", "requests")).data.map(({ at }) => Date.parse(at));
    const most = Math.max(...calls.map((since) => calls.filter((at) => at >= since && at < since + 1_000).length));
    console.log(`${pages.length} products edited; after ${seconds} s ${pages.length - old} pages showed it.`);
    console.log(`${calls.length} calls of the API, ${most} in a second at most.`);
    console.log(`${visitors.visits.length} visits meanwhile, ${failed} of them met an error.`);
    return old === 0 && failed === 0 && most <= CALLS_PER_SECOND.set + CALLS_PER_SECOND.heldBack;
  } finally {
    await shop.stop();
  }
}

const textOf = ({ path }: Page) => `Edited ${path.slice(path.lastIndexOf("/") + 1)}`;

async function editAfter(ms: number, crevio: Control, page: Page): Promise<void> {
  await pause(ms);
  if (page.edit) await crevio("PATCH", page.edit.path, { name: textOf(page) });
}

/** How many pages do not show their edit in time. */
async function waitUntilSeen(origin: string, pages: Page[], until: number): Promise<number> {
  const visitor = new Visitors(origin);
  let old = pages;
  while (old.length > 0 && performance.now() < until) {
    const still: Page[] = [];
    for (const page of old) if (!(await visitor.visit(page.path)).includes(textOf(page))) still.push(page);
    old = still;
  }
  return old.length;
}
