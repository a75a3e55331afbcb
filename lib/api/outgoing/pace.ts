import { RestError } from "./rest";

/** Who waits for a call, first come those who go first. */
const RANKS = ["buyer", "page", "event"] as const;

export type Rank = (typeof RANKS)[number];

interface Waiting {
  go(isOver: () => void): void;
  signal: AbortSignal;
}

/** A second, and what clocks may be wrong by. */
export const WINDOW_MS = 1_010;

/** A call that takes longer than this came to the API before that. */
export const MOST_ON_THE_WAY_MS = 300;

/**
 * Lets at most so many calls come to the API in any second, also where those before were long on their way: a call counts from its answer, which is
 * when it has come for sure. Those who wait go by rank, and then in their order.
 */
export class Pace {
  readonly #perSecond: number;
  readonly #mostWaiting: number;
  /** The times from which the calls of the last second count. */
  #counted: { from: number }[] = [];
  readonly #waiting: Record<Rank, Waiting[]> = { buyer: [], page: [], event: [] };
  #timer: NodeJS.Timeout | undefined;

  /** @param mostWaiting of a rank; buyers always wait. */
  constructor(perSecond: number, mostWaiting = Number.POSITIVE_INFINITY) {
    this.#perSecond = perSecond;
    this.#mostWaiting = mostWaiting;
  }

  /**
   * Resolves when a call may start, with what is to be called once it is over. Rejects with the signal's reason, and with a `RestError` where too
   * many wait already; who no longer waits takes no one's turn.
   */
  turn(signal: AbortSignal, rank: Rank): Promise<() => void> {
    return new Promise((resolve, reject) => {
      signal.throwIfAborted();
      const waiting = this.#waiting[rank];
      if (rank !== "buyer" && waiting.length >= this.#mostWaiting)
        throw new RestError(`Crevio is not asked: ${waiting.length} calls wait already`);
      const onAbort = () => reject(signal.reason);
      signal.addEventListener("abort", onAbort, { once: true });
      const go = (isOver: () => void) => {
        signal.removeEventListener("abort", onAbort);
        resolve(isOver);
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
      next.shift()?.go(this.#count());
    }
  }

  #count(): () => void {
    const startedAt = performance.now();
    const call = { from: startedAt };
    this.#counted.push(call);
    return () => {
      call.from = Math.min(performance.now(), startedAt + MOST_ON_THE_WAY_MS);
    };
  }

  #waitMs(): number {
    const now = performance.now();
    this.#counted = this.#counted.filter(({ from }) => from + WINDOW_MS > now);
    if (this.#counted.length < this.#perSecond) return 0;
    return Math.min(...this.#counted.map(({ from }) => from)) + WINDOW_MS - now;
  }
}

/** The first who still waits; those before are taken out. */
function firstOf(waiting: Waiting[]): Waiting | undefined {
  while (waiting[0]?.signal.aborted) waiting.shift();
  return waiting[0];
}
