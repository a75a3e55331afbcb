/**
 * `npm run measure:catalogue`: builds the shop with 10,000 products more and reads its whole sitemap from a process that has just
 * started, then again once all of it has been made anew; then edits one product. Fails where an address is missing or twice, the index
 * keeps one waiting, the server's memory grows large, or the edit costs more than three calls of the API. On Linux.
 */
import { type StdioOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { startEmulator } from "crevio-emulator";
import { Webhook } from "standardwebhooks";
import settings from "../package.json" with { type: "json" };

const MOST = { firstByteMs: 2_000, peakMiB: 400, calls: 3 };
/** Pages that an edit touches are made anew by then. */
const SETTLED_MS = 12_000;

const port = process.argv[2] ?? "3200";
const shop = `http://localhost:${port}`;
const emulator = await startEmulator({ products: 10_000, storeUrl: shop });
const env = {
  ...process.env,
  CREVIO_API_BASE_URL: emulator.baseUrl,
  CREVIO_API_KEY: emulator.apiKey,
  CREVIO_WEBHOOK_SECRET: emulator.webhookSecret,
  SITE_URL: shop,
};
const expected: string[] = [];
for (let query = "limit=100&status=active"; query; ) {
  const headers = { authorization: `Bearer ${emulator.apiKey}` };
  const { data, has_more } = await (await fetch(`${emulator.baseUrl}/products?${query}`, { headers })).json();
  for (const { slug } of data) expected.push(`${shop}/products/${encodeURIComponent(slug)}`);
  query = has_more && `limit=100&status=active&starting_after=${data.at(-1).id}`;
}
expected.sort();
const stdio = ["ignore", "ignore", "inherit"] satisfies StdioOptions;
const [failed] = await once(spawn("npm", ["run", "build"], { env, stdio }), "exit");
if (failed) process.exit(1);
// As `npm start` does, but without npm between: it is this process that is measured.
const start = settings.scripts.start.split(" ").slice(1);
const server = spawn(process.execPath, [...start, "-H", "127.0.0.1", "-p", port], { env, stdio });
while (!(await fetch(`${shop}/api/health`).catch(() => null))?.ok) await setTimeout(100);
const built = await readSitemap();
await makeStale();
let renewed = await readSitemap();
for (; renewed.isStale; renewed = await readSitemap()) await setTimeout(500);
const peakMiB = Math.round(
  Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, "utf8"))?.[1]) / 1024,
);
const isComplete = [built, renewed].every(({ listed }) => listed.join() === expected.join());
const { firstByteMs } = built;
const calls = await callsOfAnEdit(expected[Math.floor(expected.length / 2)] ?? "");
console.log({ products: expected.length, isComplete, firstByteMs, peakMiB, callsOfAnEdit: calls });
server.kill();
await emulator.close();
const isWell = isComplete && firstByteMs < MOST.firstByteMs && peakMiB < MOST.peakMiB && calls.length <= MOST.calls;
process.exit(isWell ? 0 : 1);

async function readSitemap() {
  const since = performance.now();
  const index = await fetch(`${shop}/sitemap.xml`);
  const firstByteMs = Math.round(performance.now() - since);
  const shards = await Promise.all(locations(await index.text()).map((url) => fetch(url)));
  const found = await Promise.all(shards.map(async (shard) => locations(await shard.text())));
  const listed = found.flat().filter((url) => url.startsWith(`${shop}/products/`));
  const isStale = [index, ...shards].some(({ headers }) => headers.get("x-nextjs-cache") !== "HIT");
  return { firstByteMs, listed: listed.sort(), isStale };
}

async function makeStale(): Promise<void> {
  const [date, body] = [new Date(), JSON.stringify({ tags: ["everything"] })];
  const headers = {
    "content-type": "application/json",
    "webhook-id": "measured",
    "webhook-timestamp": String(Math.floor(date.getTime() / 1000)),
    "webhook-signature": new Webhook(emulator.webhookSecret).sign("measured", date, body),
  };
  const { status } = await fetch(`${shop}/api/revalidate`, { method: "POST", headers, body });
  if (status !== 204) throw new Error(`/api/revalidate answered ${status}`);
}

/** What the API is asked for when a product somewhere in the catalogue is edited, from its event to the last page that shows it. */
async function callsOfAnEdit(url: string): Promise<string[]> {
  const control = (method: string, path: string, body?: string) =>
    fetch(`${emulator.origin}/_emulator/${path}`, { method, ...(body && { body }) });
  const text = async () => (await fetch(url)).text();
  const name = `Edited ${Date.now()}`;
  // What is stale for another reason is made anew before.
  for (const path of ["/", "/products", "/search", "/products/rss.xml", new URL(url).pathname])
    await fetch(shop + path);
  await setTimeout(SETTLED_MS);
  await control("DELETE", "requests");
  await control("PATCH", `products/${url.split("/").at(-1)}`, JSON.stringify({ name }));
  while (!(await text()).includes(name)) await setTimeout(100);
  await setTimeout(SETTLED_MS);
  const { data }: { data: { method: string; path: string }[] } = await (await control("GET", "requests")).json();
  return data.map(({ method, path }) => `${method} ${path}`);
}

function locations(xml: string): string[] {
  return [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => url);
}
