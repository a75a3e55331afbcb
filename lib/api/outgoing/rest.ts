/** The API is not asked just now: it asked for a pause, or did not answer a moment ago. Thrown before anything is sent. */
export class RestError extends Error {
  override name = "RestError";
}

/** After a failure that came at once. */
const REST_MS = 300;
/** From one try to the next where calls take all their time: a new one does not wait for the end of those before. */
const SLOW_REST_MS = 1_000;
const PROBE_MS = 3_000;
const LOOK_MS = 25;
/** Failures in a row before the API counts as down. */
const TOO_MANY = 3;
/** A pause that is waited for; about a longer one a caller is told at once. */
const SHORT_MS = 1_000;

/**
 * When to leave the API alone, for everyone: as long as a 429 asks for it, and for a moment once it counts as down. Then one
 * call tries it, and the others follow when that is answered. Where it fails at once they wait for that; where it is slow they do not.
 */
export class Rest {
  #until = 0;
  #isDown = false;
  #isSlow = false;
  #failures = 0;
  /** What failed since the last answer: a path that fails on its own is no outage. */
  readonly #failed = new Set<string>();
  readonly #isPatient: boolean;

  /** @param isPatient waits for every pause, and takes nothing for an outage but silence. */
  constructor(isPatient: boolean) {
    this.#isPatient = isPatient;
  }

  /** Calls that have failed so far. */
  get failures(): number {
    return this.#failures;
  }

  /** Calls have taken all their time, and none was answered since. */
  get isSilent(): boolean {
    return this.#isDown && this.#isSlow;
  }

  /**
   * Milliseconds to wait before a call, where they are few; then it asks again. Throws `RestError` where they are not, or where a call has
   * failed since this one came.
   *
   * @param failures when this call came.
   */
  pauseMs(failures: number): number {
    const now = performance.now();
    const leftMs = this.#until - now;
    if (leftMs <= 0) {
      // This call is the one that tries it.
      if (this.#isDown) this.#until = now + (this.#isSlow ? SLOW_REST_MS : PROBE_MS);
      return 0;
    }
    if (!this.#isDown && (this.#isPatient || leftMs <= SHORT_MS)) return leftMs;
    if (this.#isDown && !this.#isSlow && leftMs <= PROBE_MS && failures === this.#failures)
      return Math.min(leftMs, LOOK_MS);
    throw new RestError(
      `Crevio ${this.#isDown ? "does not answer" : "asks for a pause"}: not asked for ${Math.ceil(leftMs)} ms`,
    );
  }

  /** The API asks everyone to come back later. */
  asked(pauseMs: number): void {
    this.#until = Math.max(this.#until, performance.now() + pauseMs);
  }

  answered(): void {
    if (this.#isDown) this.#until = 0;
    this.#isDown = false;
    this.#isSlow = false;
    this.#failed.clear();
  }

  /** A call failed. What has the same name counts once; one that took all its time counts as an outage at once. */
  failed(name: string, isTimeout = false): void {
    this.#failures += 1;
    this.#failed.add(name);
    if (!(this.#isPatient ? this.#isSilence(isTimeout) : this.#isOutage(isTimeout))) return;
    // The tries have their pace already, however many other calls are still to run out of time.
    if (this.#isSlow && isTimeout) return;
    this.#isDown = true;
    this.#isSlow = isTimeout;
    this.#until = performance.now() + (isTimeout ? SLOW_REST_MS : REST_MS);
  }

  #isOutage(isTimeout: boolean): boolean {
    return isTimeout || this.#isDown || this.#failed.size >= TOO_MANY;
  }

  /** Where one thing alone takes all its time, the others may still be had. */
  #isSilence(isTimeout: boolean): boolean {
    return isTimeout && this.#failed.size > 1;
  }
}
