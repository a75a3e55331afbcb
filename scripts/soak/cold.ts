import { setTimeout as pause } from "node:timers/promises";
import type { Emulator } from "crevio-emulator";
import type { Control } from "../control.ts";
import { rowsOf } from "../control.ts";
import { buildShop, startShop } from "../shop.ts";
import { listPages } from "./pages.ts";
import { Visitors } from "./visitors.ts";

const PAGES = 60;
const PATIENCE_MS = 60_000;

/** Builds while the API is down, and says how long the first visits took to fill the shop once it was back. Whether they did within a minute. */
export async function fillFromNothing(crevio: Control, emulator: Emulator, origin: string): Promise<boolean> {
  await crevio("POST", "faults", { kind: "cut" });
  await buildShop(emulator, origin);
  const shop = await startShop(emulator, origin);
  try {
    await crevio("DELETE", "faults");
    const from = performance.now();
    const visitors = new Visitors(origin);
    const empty = new Set((await listPages(crevio, PAGES)).map(({ path }) => path));
    const [account] = await rowsOf(crevio, "account");
    const name = String(account?.name).replaceAll("&", "&amp;");
    const isFilled = (path: string, html: string) =>
      html.includes(name) && (path.startsWith("/legal/") || /href="\/(?:products|blog|experiences)\/\w/.test(html));
    while (empty.size > 0 && performance.now() - from < PATIENCE_MS) {
      for (const path of empty) {
        const html = await visitors.visit(path);
        if (visitors.visits.at(-1)?.status === 200 && isFilled(path, html)) empty.delete(path);
      }
      await pause(250);
    }
    const seconds = ((performance.now() - from) / 1_000).toFixed(1);
    console.log(
      `${visitors.visits.length} first visits filled ${PAGES - empty.size} of ${PAGES} pages in ${seconds} s.`,
    );
    for (const path of empty) console.log(`      ${path} is still empty`);
    return empty.size === 0;
  } finally {
    await shop.stop();
  }
}
