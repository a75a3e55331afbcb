/** `npm run soak`: whether the shop stays whole while it is visited, edited and failed by its API. See `usage`. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { startEmulator } from "crevio-emulator";

const usage = `Usage: npm run soak -- [--minutes 10] [--port 3140] [--built]

Builds the shop against an emulator with 200 products and serves it on the port: 50 visitors a second over 200 pages,
one edit a second with its webhook, an API that fails for 6 of every 30 seconds. Ends with 1 when a bar is missed.
--built takes the build that is there, made for the same catalogue.`;

const VISITS_PER_SECOND = 50;
const PAGES = 200;
const CYCLE_MS = 30_000;
/** At the end of every cycle. */
const FAULT_MS = 6_000;
const POLL_MS = 200;
/** An edit that is not seen by then counts as that late. */
const GIVE_UP_MS = 60_000;
const bars = { nonOk: 0, p99Ms: 300, visibleMs: 5_000, growth: 0.1 };

const faults = [
  { kind: "status", status: 500 },
  { kind: "delay", delayMs: 10_000 },
  { kind: "status", status: 429, retryAfter: 1 },
  { kind: "malformed" },
  { kind: "truncate" },
  { kind: "cut" },
];

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    port: { type: "string", default: "3140" },
    built: { type: "boolean", default: false },
  },
});
const durationMs = Number(values.minutes) * 60_000;
if (!(durationMs > 0)) {
  console.error(usage);
  process.exit(2);
}

const shop = `http://127.0.0.1:${values.port}`;
const emulator = await startEmulator({ products: PAGES, storeUrl: shop });
const next = (...words: string[]) =>
  spawn(process.execPath, ["node_modules/next/dist/bin/next", ...words], {
    stdio: ["ignore", "ignore", "inherit"],
    env: {
      ...process.env,
      SITE_URL: shop,
      CREVIO_API_BASE_URL: emulator.baseUrl,
      CREVIO_API_KEY: emulator.apiKey,
      CREVIO_WEBHOOK_SECRET: emulator.webhookSecret,
    },
  });

if (!values.built) {
  const [code] = await once(next("build"), "exit");
  if (code !== 0) throw new Error(`next build ended with ${code}`);
}
const server = next("start", "-H", "127.0.0.1", "-p", values.port);
let isMet = false;
try {
  isMet = await soak(server);
} finally {
  server.kill();
  await emulator.close();
}
process.exit(isMet ? 0 : 1);

async function soak({ pid }: ChildProcess): Promise<boolean> {
  const slugs = await liveSlugs();
  const paths = ["/", "/products", "/blog", "/search", ...slugs.map((slug) => `/products/${slug}`)].slice(0, PAGES);
  await warmUp(paths);

  const seen = { visits: 0, nonOk: new Map<string, number>(), cachedMs: [] as number[] };
  const edits: Promise<{ slug: string; ms: number }>[] = [];
  const memory: number[] = [];
  const startedAt = Date.now();
  const elapsedMs = () => Date.now() - startedAt;
  /** When the API answers again to what changes now. */
  const readableAt = () => {
    const intoMs = elapsedMs() % CYCLE_MS;
    return intoMs < CYCLE_MS - FAULT_MS ? Date.now() : Date.now() + CYCLE_MS - intoMs;
  };

  const failing = fail(elapsedMs);
  for (let second = 0; elapsedMs() < durationMs; second += 1) {
    const slug = slugs[second % slugs.length] ?? "";
    edits.push(edit(slug, `Edit ${second} of ${slug}`, readableAt));
    for (let visit = 0; visit < VISITS_PER_SECOND; visit += 1) {
      await pause(Math.max(0, second * 1_000 + (visit * 1_000) / VISITS_PER_SECOND - elapsedMs()));
      void look(paths[Math.floor(Math.random() * paths.length)] ?? "/", seen);
    }
    if (second % 5 === 0 && pid) memory.push(residentKb(pid));
  }
  await failing;
  const late = (await Promise.all(edits)).sort((a, b) => b.ms - a.ms);
  return report(seen, late, memory);
}

async function liveSlugs(): Promise<string[]> {
  const answer = await fetch(`${emulator.origin}/_emulator/products`);
  const { data }: { data: { slug: string; status: string }[] } = await answer.json();
  const live: string[] = [];
  for (const { slug, status } of data) if (status === "active") live.push(slug);
  return live.slice(0, PAGES - 4);
}

async function warmUp(paths: string[]): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await fetch(shop).catch(() => null)) break;
    await pause(100);
  }
  for (const path of paths) await (await fetch(shop + path)).arrayBuffer();
}

interface Seen {
  visits: number;
  nonOk: Map<string, number>;
  cachedMs: number[];
}

async function look(path: string, seen: Seen): Promise<void> {
  const began = performance.now();
  const outcome = await visit(path).catch((error: Error) => ({ status: error.name, isCached: false }));
  const ms = performance.now() - began;
  seen.visits += 1;
  if (outcome.isCached) seen.cachedMs.push(ms);
  if (outcome.status !== 200) seen.nonOk.set(`${outcome.status}`, (seen.nonOk.get(`${outcome.status}`) ?? 0) + 1);
}

async function visit(path: string) {
  const response = await fetch(shop + path, { redirect: "manual", signal: AbortSignal.timeout(10_000) });
  const html = await response.text();
  return { status: response.status, html, isCached: response.headers.get("x-nextjs-cache") !== "MISS" };
}

/** How long after it could be read an edit is on its page. */
async function edit(slug: string, name: string, readableAt: () => number) {
  await control("PATCH", `products/${slug}`, { name });
  const from = readableAt();
  await pause(from - Date.now());
  while (Date.now() - from < GIVE_UP_MS) {
    const page = await visit(`/products/${slug}`).catch(() => null);
    if (page?.html.includes(name)) return { slug: name, ms: Date.now() - from };
    await pause(POLL_MS);
  }
  return { slug: name, ms: GIVE_UP_MS };
}

async function fail(elapsedMs: () => number): Promise<void> {
  for (let cycle = 0; (cycle + 1) * CYCLE_MS <= durationMs; cycle += 1) {
    await pause((cycle + 1) * CYCLE_MS - FAULT_MS - elapsedMs());
    await control("POST", "faults", faults[cycle % faults.length]);
    await pause((cycle + 1) * CYCLE_MS - elapsedMs());
    await control("DELETE", "faults");
  }
}

async function control(method: string, path: string, body?: object): Promise<void> {
  const answer = await fetch(`${emulator.origin}/_emulator/${path}`, { method, body: body && JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${method} /_emulator/${path} answered ${answer.status}`);
}

function residentKb(pid: number): number {
  return Number(execFileSync("ps", ["-o", "rss=", "-p", `${pid}`], { encoding: "utf8" }));
}

function report({ visits, nonOk, cachedMs }: Seen, late: { slug: string; ms: number }[], memory: number[]): boolean {
  const failed = [...nonOk.values()].reduce((sum, count) => sum + count, 0);
  const p99Ms = [...cachedMs].sort((a, b) => a - b)[Math.floor(cachedMs.length * 0.99)] ?? Number.NaN;
  const [worst] = late;
  const half = memory.slice(Math.floor(memory.length / 2));
  const part = Math.max(1, Math.floor(half.length / 4));
  const growth = mean(half.slice(-part)) / mean(half.slice(0, part)) - 1;
  const rows = [
    [failed <= bars.nonOk, `${failed} of ${visits} visits not 200 ${JSON.stringify([...nonOk])}`],
    [p99Ms < bars.p99Ms, `p99 of ${cachedMs.length} cached pages ${Math.round(p99Ms)} ms`],
    [
      (worst?.ms ?? Number.POSITIVE_INFINITY) <= bars.visibleMs,
      `${late.length} edits, the latest seen after ${late
        .slice(0, 5)
        .map(({ ms }) => `${ms} ms`)
        .join(", ")}`,
    ],
    [growth < bars.growth, `memory of the last half grew by ${(growth * 100).toFixed(1)} % to ${memory.at(-1)} kB`],
  ] as const;
  for (const [isMet, line] of rows) console.log(`${isMet ? "met   " : "missed"}  ${line}`);
  return rows.every(([isMet]) => isMet);
}

function mean(numbers: number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / numbers.length;
}
