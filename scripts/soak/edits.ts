import { setTimeout as pause } from "node:timers/promises";
import type { Control } from "../control.ts";
import type { Outages } from "./outages.ts";
import type { Page } from "./pages.ts";
import type { Visitors } from "./visitors.ts";

const EVERY_MS = 1_000;
const LOOK_MS = 250;
const PATIENCE_MS = 60_000;

export interface Edit {
  path: string;
  /** How long the API could be read before its page showed it, in milliseconds; infinite where it never did. */
  ms: number;
}

/** What the merchant changes, one thing after another, and how soon each is to be seen. */
export class Edits {
  readonly made: Edit[] = [];
  readonly #crevio: Control;
  readonly #visitors: Visitors;
  readonly #outages: Outages;
  readonly #pages: Page[];
  readonly #watched: Promise<void>[] = [];

  constructor(crevio: Control, visitors: Visitors, outages: Outages, pages: Page[]) {
    this.#crevio = crevio;
    this.#visitors = visitors;
    this.#outages = outages;
    this.#pages = pages.filter(({ edit }) => edit);
  }

  async make(stop: AbortSignal): Promise<void> {
    for (let count = 0; !stop.aborted; count += 1) {
      const { path, edit } = this.#pages[(count * 7) % this.#pages.length] ?? {};
      if (path && edit) {
        const text = `Edited for the ${count + 1}. time`;
        await this.#crevio("PATCH", edit.path, { [edit.field]: text });
        this.#watched.push(this.#watch(path, text));
      }
      await pause(EVERY_MS);
    }
  }

  async areSeen(): Promise<void> {
    await Promise.all(this.#watched);
  }

  async #watch(path: string, text: string): Promise<void> {
    const from = performance.now();
    while (performance.now() - from < PATIENCE_MS) {
      if (headingOf(await this.#visitors.visit(path)).includes(text)) {
        this.made.push({ path, ms: this.#outages.readableMs(from, performance.now()) });
        return;
      }
      await pause(LOOK_MS);
    }
    this.made.push({ path, ms: Number.POSITIVE_INFINITY });
  }
}

function headingOf(html: string): string {
  return /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? "";
}
