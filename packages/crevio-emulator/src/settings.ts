import { z } from "zod";

export const ratePattern = /^[1-9]\d*\/[smh]$/;

/** How the emulator behaves; the control side changes it while it runs. */
export const settingsSchema = z.object({
  /** Origin of the storefront: product links, the way back from payment pages, the webhook endpoint. */
  storeUrl: z.url().transform((url) => url.replace(/\/+$/, "")),
  /** Which signatures a delivery carries. */
  webhookScheme: z.enum(["both", "standard", "legacy"]).default("both"),
  /** Whether an event's resource is in `data.object` or, as it used to be, in `data`. */
  webhookBody: z.enum(["newest", "older"]).default("newest"),
  webhookTimeoutMs: z.int().min(1).default(5000),
  /** The pause after a first failed delivery; each later one is twice as long. */
  retryBaseMs: z.int().min(0).default(1000),
  /** How many requests are answered: `100/s`, or per `m` or `h`. */
  rate: z.string().regex(ratePattern, "must be like 100/s").nullable().default(null),
  /** How long a file is `processing`. */
  fileProcessingMs: z.int().min(0).default(1000),
  /** Whether checkouts carry `purchase_url`. */
  checkoutPurchaseUrl: z.boolean().default(true),
  /** Whether answers carry what a client cannot know yet, see `strange.ts`. */
  chaosShape: z.boolean().default(false),
});

export type Settings = z.infer<typeof settingsSchema>;
