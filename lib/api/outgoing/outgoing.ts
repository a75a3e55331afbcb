import { randomUUID } from "node:crypto";
import { within } from "../../within";
import { MOST_ON_THE_WAY_MS, Pace, type Rank } from "./pace";
import { Rest } from "./rest";
import type { SharedPace } from "./shared-pace";

/** What buyers wait for goes before what pages are made of, and is asked anew each time. */
const BUYERS = /\/(price_variants|checkouts|invoices)(\/|$)/;

/** How long a page waits for the call that tries an API which took all its time before; the call itself goes on. */
const TRY_MS = 500;

/** What would wait longer than so for its turn would be answered too late. */
const MOST_SECONDS = 2;

/** Where a 429 does not tell how long to wait. */
const UNTOLD_PAUSE_MS = 1_000;

interface Settings {
  callsPerSecond: number;
  /** How long one attempt may take, in milliseconds; a buyer's twice as long, which may be what makes a checkout. */
  attemptMs: number;
  /** Waits rather than fails: a build has nothing older to show. */
  isPatient: boolean;
  /** What other instances of the shop call counts too. */
  shared?: SharedPace | undefined;
}

interface Reading {
  answer: Promise<Answer>;
  /** Whether the API has been asked, and may have answered. */
  isSent: boolean;
}

interface Answer {
  status: number;
  headers: Headers;
  body: ArrayBuffer;
}

/**
 * The way of every call out of this process: at a set pace, not while the API asks for a pause or is down, and once where several
 * ask for the same at the same time.
 */
export class Outgoing {
  readonly #pace: Pace;
  readonly #rest: Rest;
  readonly #shared: SharedPace | undefined;
  readonly #attemptMs: number;
  /** What is being read, by its address. */
  readonly #underWay = new Map<string, Reading>();

  constructor({ callsPerSecond, attemptMs, isPatient, shared }: Settings) {
    this.#pace = new Pace(callsPerSecond, isPatient ? Number.POSITIVE_INFINITY : MOST_SECONDS * callsPerSecond);
    this.#rest = new Rest(isPatient);
    this.#shared = shared;
    this.#attemptMs = attemptMs;
  }

  /**
   * As the global `fetch`. Throws `RestError` while the API is to be left alone.
   *
   * @param rank of what no buyer waits for.
   */
  async fetch(request: Request, rank: "page" | "event" = "page"): Promise<Response> {
    const { pathname } = new URL(request.url);
    const isForBuyer = request.method !== "GET" || BUYERS.test(pathname);
    const { status, headers, body } = await (isForBuyer
      ? this.#send(request, request.signal, "buyer")
      : this.#share(request, rank));
    return new Response(body.byteLength > 0 ? body : null, { status, headers });
  }

  /** Whoever asks from now on gets an answer that was given from now on. */
  startAfresh(): void {
    for (const [url, { isSent }] of this.#underWay) if (isSent) this.#underWay.delete(url);
  }

  #share(request: Request, rank: Rank): Promise<Answer> {
    const { url } = request;
    const same = this.#underWay.get(url);
    if (same) return same.answer;
    const onSent = () => {
      reading.isSent = true;
    };
    // Not the signal of who asks first: the others still want the answer when that one has gone.
    const answer = this.#send(request, AbortSignal.timeout(2 * this.#attemptMs), rank, onSent).finally(() => {
      if (this.#underWay.get(url) === reading) this.#underWay.delete(url);
    });
    const reading: Reading = { answer, isSent: false };
    this.#underWay.set(url, reading);
    return answer;
  }

  async #send(request: Request, signal: AbortSignal, rank: Rank, onSent?: () => void): Promise<Answer> {
    const isOver = await this.#turn(signal, rank);
    onSent?.();
    const isForBuyer = rank === "buyer";
    const isTry = this.#rest.isSilent && !isForBuyer;
    const mostMs = isForBuyer ? 2 * this.#attemptMs : this.#attemptMs;
    const answer = this.#attempt(request, signal, mostMs).finally(isOver);
    return isTry ? within(TRY_MS, () => answer) : answer;
  }

  async #attempt(request: Request, signal: AbortSignal, mostMs: number): Promise<Answer> {
    const name = new URL(request.url).pathname;
    try {
      const answer = await within(mostMs, (limit) => fetchWhole(request, AbortSignal.any([signal, limit])));
      if (answer.status === 429) this.#askedToRest(toldPauseMs(answer.headers) ?? UNTOLD_PAUSE_MS);
      else if (answer.status >= 500) this.#rest.failed(name);
      else this.#rest.answered();
      return answer;
    } catch (error) {
      if (!signal.aborted) this.#rest.failed(name, error instanceof DOMException && error.name === "TimeoutError");
      throw error;
    }
  }

  /** Waits until a call may start, and gives what is to be called once it is over. */
  async #turn(signal: AbortSignal, rank: Rank): Promise<() => void> {
    await this.#restIsOver(signal);
    const isOver = await this.#pace.turn(signal, rank);
    const call = randomUUID();
    for (;;) {
      const claim = await this.#shared?.claim(call);
      if (!claim || claim.restMs + claim.waitMs === 0) break;
      if (claim.restMs > 0) this.#rest.asked(claim.restMs);
      await new Promise((resolve) => setTimeout(resolve, claim.waitMs));
      await this.#restIsOver(signal);
      signal.throwIfAborted();
    }
    void this.#shared?.recount(call);
    const startedAt = performance.now();
    return () => {
      isOver();
      void this.#shared?.recount(call, Math.max(0, performance.now() - startedAt - MOST_ON_THE_WAY_MS));
    };
  }

  #askedToRest(ms: number): void {
    this.#rest.asked(ms);
    void this.#shared?.rest(ms);
  }

  async #restIsOver(signal: AbortSignal): Promise<void> {
    const { failures } = this.#rest;
    for (let pauseMs = this.#rest.pauseMs(failures); pauseMs > 0; pauseMs = this.#rest.pauseMs(failures)) {
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
      signal.throwIfAborted();
    }
  }
}

/** With its whole body, so that one that breaks off counts as a failure. */
async function fetchWhole(request: Request, signal: AbortSignal): Promise<Answer> {
  // Next must not keep answers below our own tagged caches: a stored one would outlive its tag.
  // Node 20.9 forgets the headers of a request that comes with options.
  const response = await fetch(request, { cache: "no-store", headers: request.headers, signal });
  return { status: response.status, headers: response.headers, body: await response.arrayBuffer() };
}

/** guess: as for the client, the names of the headers are not published. */
function toldPauseMs(headers: Headers): number | null {
  const told = headers.get("retry-after") ?? headers.get("ratelimit-reset") ?? headers.get("x-ratelimit-reset") ?? "";
  const ms = /^\d+(\.\d+)?$/.test(told) ? Number(told) * 1_000 : Date.parse(told);
  if (Number.isNaN(ms)) return null;
  // What is too much for a wait is a date.
  return ms < 1e11 ? ms : Math.max(0, ms - Date.now());
}
