import type { z } from "zod";
import { Agenda } from "./agenda.ts";
import { Clock } from "./clock.ts";
import { Collection } from "./core/collection.ts";
import type { Wire } from "./core/resource.ts";
import type { EmulationOptions } from "./emulation.ts";
import { randomId, seedId } from "./ids.ts";
import { account } from "./resources/account.ts";
import { blogPosts } from "./resources/blog-posts.ts";
import { checkoutLinks } from "./resources/checkout-links.ts";
import { checkouts } from "./resources/checkouts.ts";
import { customers } from "./resources/customers.ts";
import { discounts } from "./resources/discounts.ts";
import { emails } from "./resources/emails.ts";
import { experiences } from "./resources/experiences.ts";
import { files } from "./resources/files.ts";
import { invoices } from "./resources/invoices.ts";
import { legalPages } from "./resources/legal-pages.ts";
import { orderItems, orders } from "./resources/orders.ts";
import { priceVariants } from "./resources/price-variants.ts";
import { products } from "./resources/products.ts";
import { refunds } from "./resources/refunds.ts";
import { reviews } from "./resources/reviews.ts";
import { subscriptions } from "./resources/subscriptions.ts";
import type { WebhookEndpoint, WebhookEvent } from "./resources/webhooks.ts";
import { receiverAt, webhookEndpoints, webhookEvents } from "./resources/webhooks.ts";
import { x402Configuration } from "./resources/x402-configuration.ts";
import type { Settings } from "./settings.ts";
import { Deliveries } from "./webhooks/deliveries.ts";

/** Everything one account holds, in memory. */
export class Shop {
  readonly clock = new Clock();
  readonly agenda = new Agenda(this.clock);
  readonly deliveries = new Deliveries(this);
  /** Where the emulator listens: payment pages and media are below it. */
  readonly origin: string;
  readonly settings: Settings;
  /** Signs what goes to the storefront. */
  readonly #webhookSecret: string;
  /** How much was made since a replay began. */
  #replayed: number | undefined;

  readonly account = new Collection(this, account);
  readonly products = new Collection(this, products);
  readonly priceVariants = new Collection(this, priceVariants);
  readonly reviews = new Collection(this, reviews);
  readonly blogPosts = new Collection(this, blogPosts);
  readonly legalPages = new Collection(this, legalPages);
  readonly experiences = new Collection(this, experiences);
  readonly checkouts = new Collection(this, checkouts);
  readonly invoices = new Collection(this, invoices);
  readonly orders = new Collection(this, orders);
  readonly orderItems = new Collection(this, orderItems);
  readonly customers = new Collection(this, customers);
  readonly refunds = new Collection(this, refunds);
  readonly subscriptions = new Collection(this, subscriptions);
  readonly discounts = new Collection(this, discounts);
  readonly checkoutLinks = new Collection(this, checkoutLinks);
  readonly files = new Collection(this, files);
  readonly emails = new Collection(this, emails);
  readonly x402Configuration = new Collection(this, x402Configuration);
  readonly webhookEndpoints = new Collection(this, webhookEndpoints);
  readonly webhookEvents = new Collection(this, webhookEvents);

  /** The bytes of uploaded files, by the id of the file. */
  readonly uploads = new Map<string, Uint8Array<ArrayBuffer>>();

  /** By the path of the API they answer at. */
  readonly collections: ReadonlyMap<string, Collection<z.ZodObject>> = new Map(
    Object.values(this).flatMap((value) => (value instanceof Collection ? [[value.resource.path, value]] : [])),
  );

  constructor({ origin, webhookSecret }: Pick<EmulationOptions, "origin" | "webhookSecret">, settings: Settings) {
    this.origin = origin;
    this.settings = settings;
    this.#webhookSecret = webhookSecret;
  }

  get name(): string {
    return this.account.rows()[0]?.name ?? "the shop";
  }

  newId(prefix: string): string {
    if (this.#replayed === undefined) return randomId(prefix);
    this.#replayed += 1;
    return seedId(prefix, "replayed", this.#replayed);
  }

  /** What happened in the past happens again: under the same ids every time, and nobody is told. */
  replay(past: (nowMs: number) => void): void {
    const nowMs = Date.now();
    this.#replayed = 0;
    // Stopped, because how long the replay takes must not decide what comes first.
    this.clock.set(0, true);
    past(nowMs);
    this.agenda.moveTo(nowMs);
    this.clock.set(Date.now(), false);
    this.webhookEvents.clear();
    this.#replayed = undefined;
  }

  /** Tells the storefront, and every endpoint that asked for it. `id` repeats an event that was sent before. */
  emit(type: string, object: Wire, { id, test }: { id?: string; test?: boolean } = {}): WebhookEvent {
    const event = this.webhookEvents.add({ type, data: { object }, test }, { id });
    const store = { url: `${this.settings.storeUrl}/api/webhooks/crevio`, secret: this.#webhookSecret };
    const isWanted = (row: WebhookEndpoint) => row.status === "enabled" && row.enabled_events.includes(type);
    const endpoints = this.webhookEndpoints.rows().filter(isWanted).map(receiverAt);
    const receivers = this.#replayed === undefined ? [store, ...endpoints] : [];
    for (const receiver of receivers) void this.deliveries.send(event, receiver);
    return event;
  }

  /** Nothing happens in it any more by itself. */
  close(): void {
    this.agenda.clear();
    this.deliveries.stop();
  }
}
