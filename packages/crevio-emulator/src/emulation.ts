import { Faults } from "./control/faults.ts";
import { RateLimit } from "./control/rate-limit.ts";
import { RequestLog } from "./control/request-log.ts";
import { read } from "./core/fields.ts";
import type { Wire } from "./core/resource.ts";
import type { EmulatorOptions } from "./index.ts";
import { sow } from "./seeding.ts";
import { type Settings, settingsSchema } from "./settings.ts";
import { Shop } from "./shop.ts";

export type EmulationOptions = EmulatorOptions &
  Required<Pick<EmulatorOptions, "seed" | "storeUrl" | "webhookSecret">> & { origin: string };

/** One run: the shop, what is done to it, and what it did. */
export class Emulation {
  readonly faults = new Faults();
  readonly requests = new RequestLog();
  readonly rateLimit: RateLimit;
  readonly #options: EmulationOptions;
  readonly settings: Settings;
  shop: Shop;

  constructor(options: EmulationOptions) {
    this.#options = options;
    this.settings = settingsSchema.parse(options);
    this.rateLimit = new RateLimit(this.settings);
    this.shop = this.#freshShop();
  }

  /** Back to the start: the same rows under the same ids, the first settings, nothing logged, nothing pending. */
  reset(): void {
    this.shop.close();
    this.faults.clear();
    this.requests.clear();
    this.rateLimit.clear();
    Object.assign(this.settings, settingsSchema.parse(this.#options));
    this.shop = this.#freshShop();
  }

  configure(changes: Wire): void {
    Object.assign(this.settings, read(settingsSchema, { ...this.settings, ...changes }));
    this.rateLimit.clear();
  }

  #freshShop(): Shop {
    const shop = new Shop(this.#options, this.settings);
    sow(this.#options.seed, this.#options.products ?? 0, shop);
    return shop;
  }
}
