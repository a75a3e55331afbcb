/** Numbers below a bound, the same for the same seed. */
export type Random = (below: number) => number;

export function random(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

export function randomJSON(next: Random, depth = 4): unknown {
  const kind = next(depth > 0 ? 7 : 4);
  if (kind < 4) return [null, next(1_000) - 500, "a_B", next(2) === 0][kind];
  if (kind === 4) return Array.from({ length: next(4) }, () => randomJSON(next, depth - 1));
  return Object.fromEntries(Array.from({ length: next(5) }, () => [randomKey(next), randomJSON(next, depth - 1)]));
}

/** The same but for one value somewhere inside. */
export function mutate(next: Random, value: unknown): unknown {
  if (next(4) === 0 || typeof value !== "object" || value === null) return randomJSON(next);
  if (Array.isArray(value)) return value.with(next(value.length), mutate(next, value[0]));
  const [key, inner] = Object.entries(value)[next(Object.keys(value).length)] ?? ["a", 1];
  return { ...value, [key]: mutate(next, inner) };
}

function randomKey(next: Random): string {
  const alphabet = "ab1_-é";
  const key = Array.from({ length: 1 + next(8) }, () => alphabet[next(alphabet.length)]).join("");
  return next(10) === 0 ? "metadata" : key;
}
