import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "./pages.ts";

export interface Visit {
  path: string;
  /** 0 where no answer came. */
  status: number;
  ms: number;
}

const PATIENCE_MS = 30_000;

/** Who comes to look, and what they met. */
export class Visitors {
  readonly visits: Visit[] = [];
  readonly #origin: string;

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** So many a second, whether those before have been served or not, on pages at random. */
  async come(pages: Page[], perSecond: number, stop: AbortSignal): Promise<void> {
    const under: Promise<unknown>[] = [];
    const startedAt = performance.now();
    for (let count = 0; !stop.aborted; count += 1) {
      const page = pages[Math.floor(Math.random() * pages.length)];
      if (page) under.push(this.visit(page.path));
      await pause(startedAt + (count * 1_000) / perSecond - performance.now());
    }
    await Promise.all(under);
  }

  /** The text of a page. */
  async visit(path: string): Promise<string> {
    const startedAt = performance.now();
    const signal = AbortSignal.timeout(PATIENCE_MS);
    let [status, html] = [0, ""];
    try {
      const response = await fetch(this.#origin + path, { redirect: "manual", signal });
      html = await response.text();
      status = response.status;
    } catch (error) {
      html = String(error);
    }
    this.visits.push({ path, status, ms: performance.now() - startedAt });
    return html;
  }

  forget(): void {
    this.visits.length = 0;
  }
}
