import { z } from "zod";

/** A setting is missing or malformed; the message is written for the person who deploys. */
export class SettingsError extends Error {
  override name = "SettingsError";
}

const hosts = z
  .string()
  .default("")
  .transform((list) =>
    list
      .toLowerCase()
      .split(/[\s,]+/)
      .filter(Boolean),
  );

const HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)*(:\d+)?$/;
/** Public names only: the last label of an address in numbers begins with a digit. */
const PUBLIC_NAME = /^(\*\.)?([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/;

const address = z.url({ protocol: /^https?$/, error: "must be an http or https address" });

const variables = z.object({
  CREVIO_API_KEY: z.string().optional(),
  CREVIO_WEBHOOK_SECRET: z.string().startsWith("whsec_", "must start with whsec_").optional(),
  CREVIO_API_BASE_URL: address.default("https://api.crevio.co/v1"),
  SITE_URL: address.transform((url) => new URL(url).origin).optional(),
  VERCEL_PROJECT_PRODUCTION_URL: z.string().optional(),
  CHECKOUT_HOSTS: hosts.refine((list) => list.every((host) => HOST.test(host)), "must name hosts, such as pay.example"),
  IMAGE_HOSTS: hosts.refine(
    (list) => list.every((host) => PUBLIC_NAME.test(host)),
    "must name public hosts, such as cdn.example or *.cdn.example",
  ),
  CREVIO_CALLS_PER_SECOND: z.coerce.number("must be a number").int().min(1).max(1_000).default(20),
  REDIS_URL: z.url({ protocol: /^rediss?$/, error: "must be a redis or rediss address" }).optional(),
  PROXIES: z.coerce
    .number("must be a number")
    .int()
    .min(1, "must be 1 or more")
    .max(10, "must be 10 at most")
    .default(1),
  /** Set by Next once it listens. */
  __NEXT_PRIVATE_ORIGIN: z.string().optional(),
  NEXT_PHASE: z.string().optional(),
  NODE_ENV: z.string().optional(),
});

const settings = readVariables();

/** The settings of this deployment, checked once; nothing else reads `process.env`. An empty variable counts as not set. */
export const env = {
  apiBaseUrl: new URL(settings.CREVIO_API_BASE_URL),
  webhookSecret: settings.CREVIO_WEBHOOK_SECRET,
  /** Public origin of the shop. Where nothing tells it, no absolute address is published. */
  siteUrl:
    settings.SITE_URL ??
    (settings.VERCEL_PROJECT_PRODUCTION_URL && `https://${settings.VERCEL_PROJECT_PRODUCTION_URL}`),
  /** Where this instance alone can be reached from itself; not known on Vercel, nor while building. */
  ownOrigin: settings.__NEXT_PRIVATE_ORIGIN,
  checkoutHosts: settings.CHECKOUT_HOSTS,
  imageHosts: settings.IMAGE_HOSTS,
  /** So many calls of the API at most in any second: of each running process, or with a Redis of all. */
  callsPerSecond: settings.CREVIO_CALLS_PER_SECOND,
  /** Where several instances share what they read and remember; see `cache/`. */
  redisUrl: settings.REDIS_URL,
  /** How many proxies of ours a request passes, the platform's own counted. */
  proxies: settings.PROXIES,
  /** True while `next build` renders pages; see `lib/api/read.ts`. */
  isBuilding: settings.NEXT_PHASE === "phase-production-build",
  /** There the platform keeps the pages. */
  isOnVercel: settings.VERCEL_PROJECT_PRODUCTION_URL !== undefined,
  isDevelopment: settings.NODE_ENV === "development",
};

/** The token of the Crevio account. Throws where it is missing: a shop never falls back to another store. */
export function requireApiKey(): string {
  if (settings.CREVIO_API_KEY) return settings.CREVIO_API_KEY;
  throw new SettingsError(
    "CREVIO_API_KEY is not set, so this shop has no store to show.\n" +
      "Make a token in Crevio under Settings > Developer > New API token and set it in the environment or in .env.local.\n" +
      "To look around without an account, run: npm run demo",
  );
}

function readVariables() {
  const trimmed = Object.entries(process.env).map(([name, value]) => [name, value?.trim()] as const);
  const set = Object.fromEntries(trimmed.filter(([, value]) => value));
  const result = variables.safeParse(set);
  if (result.success) return result.data;
  throw new SettingsError(result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`).join("\n"));
}
