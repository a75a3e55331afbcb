import { setMaxListeners } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import type { WebhookEvent } from "../resources/webhook-events.ts";
import type { Settings } from "../settings.ts";
import { signatureHeaders } from "./signatures.ts";

const maxAttempts = 5;

/** Sends events to the storefront, again and again until it says 2xx or patience ends. */
export class Deliveries {
  readonly #settings: Settings;
  readonly #secret: string;
  #stop = stopper();

  constructor(settings: Settings, secret: string) {
    this.#settings = settings;
    this.#secret = secret;
  }

  /** Returns at once; every attempt is written into the event. */
  send(event: WebhookEvent): void {
    const body = this.#bodyOf(event);
    void this.#tryUntilTaken(event, body, this.#stop.signal);
  }

  /** Forgets every retry that is due. */
  cancel(): void {
    this.#stop.abort();
    this.#stop = stopper();
  }

  async #tryUntilTaken(event: WebhookEvent, body: string, stop: AbortSignal): Promise<void> {
    for (let attempt = 1; attempt <= maxAttempts; attempt += 1) {
      const code = await this.#post(event.id, body, stop);
      if (stop.aborted) return;
      const delivered = code !== null && code >= 200 && code < 300;
      event.deliveries.push({ attempt, response_code: code, delivered, at: new Date().toISOString() });
      if (delivered || attempt === maxAttempts) return;
      const pauseMs = this.#settings.retryBaseMs * 2 ** (attempt - 1);
      await pause(pauseMs, undefined, { ref: false, signal: stop }).catch(() => {});
      if (stop.aborted) return;
    }
  }

  /** The status of the answer, `null` when there was none in time. */
  async #post(id: string, body: string, stop: AbortSignal): Promise<number | null> {
    try {
      const response = await fetch(`${this.#settings.storeUrl}/api/webhooks/crevio`, {
        method: "POST",
        headers: {
          "content-type": "application/json",
          ...signatureHeaders({ id, body, secret: this.#secret }, this.#settings.webhookScheme),
        },
        body,
        redirect: "manual",
        signal: AbortSignal.any([stop, AbortSignal.timeout(this.#settings.webhookTimeoutMs)]),
      });
      await response.body?.cancel();
      return response.status;
    } catch {
      return null;
    }
  }

  #bodyOf({ id, type, created_at, test, data }: WebhookEvent): string {
    return JSON.stringify({
      id,
      object: "event",
      type,
      api_version: "v1",
      created_at,
      ...(test && { test }),
      data: this.#settings.webhookBody === "newest" ? data : data.object,
    });
  }
}

/** Every delivery under way listens to it, however many there are: Node would warn from the eleventh. */
function stopper(): AbortController {
  const controller = new AbortController();
  setMaxListeners(0, controller.signal);
  return controller;
}
