/** `npm run soak`: the production shop under visitors, edits and outages at once. See `usage`. */
import { parseArgs } from "node:util";
import { startEmulator } from "crevio-emulator";
import { control } from "./control.ts";
import { buildShop, startShop } from "./shop.ts";
import { editEverything } from "./soak/burst.ts";
import { fillFromNothing } from "./soak/cold.ts";
import { Edits } from "./soak/edits.ts";
import { Outages } from "./soak/outages.ts";
import { listPages } from "./soak/pages.ts";
import { report } from "./soak/report.ts";
import { Visitors } from "./soak/visitors.ts";

const usage = `Usage: npm run soak -- [--minutes 10] [--visitors 50] [--no-build] [--port 3090]
       npm run soak -- --cold
       npm run soak -- --burst

Builds the shop and serves it on a Crevio of its own, with 300 more products. 50 visitors a second look at 200 pages, once a second
something is edited, and a fifth of the time the API fails. Ends with 1 where a visitor saw an error, pages were slow, an edit came late
or the memory grew. What the shop said is in .next/shop.log.

  --cold   builds while the API is down, and has first visits fill the shop
  --burst  edits each of the products once, fifty a second`;

const PRODUCTS = 300;
const PAGES = 200;

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    visitors: { type: "string", default: "50" },
    port: { type: "string", default: "3090" },
    "no-build": { type: "boolean", default: false },
    cold: { type: "boolean", default: false },
    burst: { type: "boolean", default: false },
    help: { type: "boolean", default: false },
  },
});
const [minutes = 0, visitors = 0, port = 0] = [values.minutes, values.visitors, values.port].map(Number);
if (values.help || !minutes || !visitors || !port) {
  console.log(usage);
  process.exit(values.help ? 0 : 2);
}

const origin = `http://127.0.0.1:${port}`;
const emulator = await startEmulator({ port: port + 1, products: PRODUCTS, storeUrl: origin });
const crevio = control(emulator.origin);
const isWell = await run();
await emulator.close();
process.exit(isWell ? 0 : 1);

function run(): Promise<boolean> {
  if (values.cold) return fillFromNothing(crevio, emulator, origin);
  if (values.burst) return editEverything(crevio, emulator, origin);
  return soak(minutes, visitors);
}

async function soak(minutes: number, perSecond: number): Promise<boolean> {
  if (!values["no-build"]) await buildShop(emulator, origin);
  const shop = await startShop(emulator, origin);
  try {
    // Pauses of half a second, one, two and four, where nobody knows how long Crevio's are.
    await crevio("PATCH", "settings", { retryBaseMs: 500 });
    const pages = await listPages(crevio, PAGES);
    const watch = new Visitors(origin);
    // Every page has been seen once before it counts.
    for (const { path } of pages) await watch.visit(path);
    watch.forget();

    const outages = new Outages(crevio);
    const edits = new Edits(crevio, watch, outages, pages);
    shop.watchMemory();
    const stop = AbortSignal.timeout(minutes * 60_000);
    await Promise.all([watch.come(pages, perSecond, stop), edits.make(stop), outages.come(stop)]);
    const memory = shop.memory();
    await edits.areSeen();
    return report({ visits: watch.visits, edits: edits.made, memory });
  } finally {
    await shop.stop();
  }
}
