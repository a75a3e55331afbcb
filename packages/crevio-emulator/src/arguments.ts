import { parseArgs } from "node:util";
import { z } from "zod";
import { ratePattern } from "./settings.ts";

export const usage = `Usage: crevio-emulator [options] [-- command …]

A local Crevio on 127.0.0.1: API, hosted payment pages, signed webhooks, demo shop. With a command: waits until it
listens, runs the command with CREVIO_API_BASE_URL, CREVIO_API_KEY and CREVIO_WEBHOOK_SECRET set, and stops with it.

  --port <n>               port to listen on, 0 for a free one (default 4010)
  --products <n>           add so many synthetic products to the demo shop (default 0)
  --store-url <url>        origin of the storefront (default http://localhost:3000)
  --rate <n>/<unit>        requests of the API per s, m or h, such as 100/s (default no limit)
  --api-key <token>        token to ask for (default $CREVIO_API_KEY, or one of its own)
  --webhook-secret <text>  whsec_ and base64 (default a new one)
  --help                   this text`;

const secret = z.string().regex(/^whsec_[A-Za-z0-9+/]+={0,2}$/, "must be whsec_ and base64");

const optionsSchema = z.object({
  port: z.coerce.number().int().min(0).max(65_535).default(4010),
  products: z.coerce.number().int().min(0).max(1_000_000).default(0),
  "store-url": z.url({ protocol: /^https?$/ }).default("http://localhost:3000"),
  rate: z.string().regex(ratePattern, "must be like 100/s").optional(),
  "api-key": z.string().min(1).optional(),
  "webhook-secret": secret.optional(),
  help: z.boolean().default(false),
});

export type Arguments = z.infer<typeof optionsSchema> & { command: string[] };

const declared = Object.fromEntries(
  Object.keys(optionsSchema.shape).map((name) => [name, { type: name === "help" ? "boolean" : "string" } as const]),
);

/** The command line as it was meant, or a sentence that says what is wrong with it. */
export function readArguments(argv: string[], env: NodeJS.ProcessEnv): Arguments | string {
  const separator = argv.indexOf("--");
  const own = separator < 0 ? argv : argv.slice(0, separator);
  const command = separator < 0 ? [] : argv.slice(separator + 1);
  if (separator >= 0 && command.length === 0) return "there is no command after --";
  try {
    const { values } = parseArgs({ args: own, options: declared, strict: true });
    return { ...optionsSchema.parse({ "api-key": env.CREVIO_API_KEY || undefined, ...values }), command };
  } catch (error) {
    if (error instanceof z.ZodError)
      return error.issues.map(({ path, message }) => `--${path.join(".")}: ${message}`).join("; ");
    return error instanceof Error ? error.message : String(error);
  }
}
