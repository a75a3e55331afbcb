/** Lets so much work be done at a time; the rest waits in its order, urgent work first. */
export class Turns {
  #free: number;
  readonly #urgent: (() => void)[] = [];
  readonly #usual: (() => void)[] = [];

  constructor(atATime: number) {
    this.#free = atATime;
  }

  async take<Value>(work: () => Promise<Value>, isUrgent: boolean): Promise<Value> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((resolve) => (isUrgent ? this.#urgent : this.#usual).push(resolve));
    try {
      return await work();
    } finally {
      const next = this.#urgent.shift() ?? this.#usual.shift();
      if (next) next();
      else this.#free += 1;
    }
  }
}
