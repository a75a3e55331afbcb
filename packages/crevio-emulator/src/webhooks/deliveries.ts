import { setMaxListeners } from "node:events";
import type { WebhookEvent } from "../resources/webhooks.ts";
import type { Shop } from "../shop.ts";
import { signatureHeaders } from "./signatures.ts";

const maxAttempts = 5;

/** Where events go. */
export interface Receiver {
  url: string;
  /** `whsec_…`, which signs what goes there. */
  secret: string;
  /** Id of the registered endpoint; the storefront has none. */
  endpoint?: string;
}

/** Brings events to their receivers. Every attempt is written into the event. */
export class Deliveries {
  readonly #shop: Shop;
  readonly #stop = new AbortController();

  constructor(shop: Shop) {
    this.#shop = shop;
    // Every delivery under way listens to it, however many there are: Node would warn from the eleventh.
    setMaxListeners(0, this.#stop.signal);
  }

  /** Again and again, after ever longer pauses, until the receiver says 2xx or patience ends. */
  async send(event: WebhookEvent, receiver: Receiver, attempt = 1): Promise<void> {
    const { delivered } = await this.attempt(event, receiver, attempt);
    if (delivered || attempt === maxAttempts || this.#stop.signal.aborted) return;
    const pauseMs = this.#shop.settings.retryBaseMs * 2 ** (attempt - 1);
    this.#shop.agenda.add(this.#shop.clock.nowMs + pauseMs, () => void this.send(event, receiver, attempt + 1));
  }

  /** Once. */
  async attempt(event: WebhookEvent, receiver: Receiver, attempt = 1) {
    const response_code = await this.#post(event, receiver);
    const delivered = response_code !== null && response_code >= 200 && response_code < 300;
    const { endpoint: webhook_endpoint } = receiver;
    const at = this.#shop.clock.now();
    event.deliveries.push({ attempt, response_code, delivered, at, ...(webhook_endpoint && { webhook_endpoint }) });
    return { delivered, response_code };
  }

  stop(): void {
    this.#stop.abort();
  }

  /** The status of the answer, `null` when there was none in time. */
  async #post(event: WebhookEvent, { url, secret }: Receiver): Promise<number | null> {
    const { webhookScheme, webhookTimeoutMs } = this.#shop.settings;
    const body = this.#bodyOf(event);
    const signature = signatureHeaders({ id: event.id, body, secret }, webhookScheme);
    try {
      const response = await fetch(url, {
        method: "POST",
        headers: { "content-type": "application/json", ...signature },
        body,
        redirect: "manual",
        signal: AbortSignal.any([this.#stop.signal, AbortSignal.timeout(webhookTimeoutMs)]),
      });
      await response.body?.cancel();
      return response.status;
    } catch {
      return null;
    }
  }

  #bodyOf({ id, type, created_at, test, data: whole }: WebhookEvent): string {
    const data = this.#shop.settings.webhookBody === "newest" ? whole : whole.object;
    return JSON.stringify({ id, object: "event", type, api_version: "v1", created_at, ...(test && { test }), data });
  }
}
