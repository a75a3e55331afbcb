import { RestError } from "./rest";

/** Who waits for a call, first come those who go first. */
const RANKS = ["buyer", "page", "event"] as const;

export type Rank = (typeof RANKS)[number];

interface Waiting {
  go(): void;
  signal: AbortSignal;
}

/** A second, and what the way to the API may squeeze together. */
export const WINDOW_MS = 1_050;

/** Lets calls start at most so many times in any second; those who wait go by rank, and then in their order. */
export class Pace {
  readonly #perSecond: number;
  readonly #mostWaiting: number;
  /** When the last calls started, oldest first. */
  readonly #starts: number[] = [];
  readonly #waiting: Record<Rank, Waiting[]> = { buyer: [], page: [], event: [] };
  #timer: NodeJS.Timeout | undefined;

  /** @param mostWaiting of a rank; buyers always wait. */
  constructor(perSecond: number, mostWaiting = Number.POSITIVE_INFINITY) {
    this.#perSecond = perSecond;
    this.#mostWaiting = mostWaiting;
  }

  /**
   * Resolves when a call may start. Rejects with the signal's reason, and with a `RestError` where too many wait already; who no longer waits
   * takes no one's turn.
   */
  turn(signal: AbortSignal, rank: Rank): Promise<void> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const waiting = this.#waiting[rank];
      if (rank !== "buyer" && waiting.length >= this.#mostWaiting)
        throw new RestError(`Crevio is not asked: ${waiting.length} calls wait already`);
      const onAbort = () => reject(signal.reason);
      signal.addEventListener("abort", onAbort, { once: true });
      const go = () => {
        signal.removeEventListener("abort", onAbort);
        resolve();
      };
      waiting.push({ go, signal });
      this.#startDue();
    });
  }

  #startDue(): void {
    for (;;) {
      const next = RANKS.map((rank) => this.#waiting[rank]).find(firstOf);
      if (!next) return;
      const waitMs = this.#waitMs();
      if (waitMs > 0) {
        this.#timer ??= setTimeout(() => {
          this.#timer = undefined;
          this.#startDue();
        }, Math.ceil(waitMs));
        return;
      }
      this.#starts.push(performance.now());
      if (this.#starts.length > this.#perSecond) this.#starts.shift();
      next.shift()?.go();
    }
  }

  #waitMs(): number {
    const before = this.#starts.at(-this.#perSecond);
    return before === undefined ? 0 : before + WINDOW_MS - performance.now();
  }
}

/** The first who still waits; those before are taken out. */
function firstOf(waiting: Waiting[]): Waiting | undefined {
  while (waiting[0]?.signal.aborted) waiting.shift();
  return waiting[0];
}
