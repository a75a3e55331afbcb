import { inspect } from "node:util";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lists, type Read, reads } from "../../test/reads.ts";
import { startServer } from "../../test/server.ts";
import { Crevio } from "../index.ts";
import { ConnectionError, CrevioError, ResponseValidationError } from "../models/errors.ts";

interface Reply {
  status: number;
  headers: Record<string, string>;
  body: Uint8Array | string;
}

/** Makes a call to a real server, and says what came of it: whether it was read, and nothing thrown but errors of the client. */
type Outcome = (read: Read, reply: Partial<Reply>) => Promise<"read" | "refused">;

async function startOutcomes(): Promise<Outcome> {
  let reply: Reply = { status: 200, headers: {}, body: "" };
  const { serverURL } = await startServer((response) => {
    response.writeHead(reply.status, reply.headers).end(reply.body);
  });
  const crevio = new Crevio({ apiKey: "token", serverURL, retryConfig: { strategy: "none" } });

  return async ({ call }, given) => {
    reply = { status: 200, headers: {}, body: "", ...given };
    try {
      await call(crevio);
      return "read";
    } catch (error) {
      // An `UnexpectedClientError` would be one of its own too, and a fault of the client.
      const isMeant = error instanceof CrevioError || error instanceof ConnectionError;
      if (!isMeant) throw new Error(`threw ${inspect(error)}`);
      // To be shown, logged and looked into, whatever it holds.
      inspect([error, error instanceof CrevioError && [error.data$, error.body, error.headers]], { depth: 9 });
      JSON.stringify(error);
      if (error instanceof ResponseValidationError) error.pretty();
      return "refused";
    }
  };
}

const key = fc.oneof(
  fc.string(),
  fc.constantFrom("id", "object", "error", "data", "metadata", "__proto__", "toString"),
);
const anyJSON = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    fc.constantFrom(null, true, false, "", "2025-01-15T10:30:00Z", "2025-99-99T00:00:00Z", 0, -1, 1e300, 2 ** 53),
    fc.string({ unit: "binary" }),
    fc.double(),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(key, tie("value"), { maxKeys: 4 }),
  ),
})).value;

/** Every path into a value, the value itself included. */
function paths(value: unknown): string[][] {
  const inner = typeof value === "object" && value !== null ? Object.entries(value) : [];
  return [[], ...inner.flatMap(([name, item]) => paths(item).map((path) => [name, ...path]))];
}

/** A copy in which one place holds something else, or nothing. */
function replaced(value: unknown, [name, ...rest]: string[], other: unknown): unknown {
  if (name === undefined) return other;
  const copy: Record<string, unknown> = Object.assign(Array.isArray(value) ? [] : {}, value);
  copy[name] = replaced(copy[name], rest, other);
  return copy;
}

const anyRead = fc.constantFrom(...reads, ...lists);
const anyStatus = fc.oneof(
  { weight: 3, arbitrary: fc.constant(200) },
  fc.constantFrom(201, 206, 301, 400, 404, 422, 500),
);
const broken = fc.oneof(
  anyJSON.map((json) => JSON.stringify(json)),
  fc.string({ unit: "binary" }),
  fc.uint8Array({ maxLength: 64 }),
  fc.constantFrom(
    "",
    "null",
    "[]",
    "{}",
    "<!doctype html><title>502</title>",
    '{"error":',
    '{"data":[],"has_more":1}',
    "\u{feff}{}",
  ),
  fc
    .integer({ min: 1, max: 100_000 })
    .chain((depth) =>
      fc.constantFrom(
        "[".repeat(depth) + "]".repeat(depth),
        `{"a":`.repeat(depth) + 1 + "}".repeat(depth),
        `{"id":"x","object":"x","content":${"[".repeat(depth)}${"]".repeat(depth)}}`,
        `{"error":{"message":${"[".repeat(depth)}${"]".repeat(depth)}}}`,
      ),
    ),
);

describe("an answer", { timeout: 60_000 }, () => {
  it.each([...reads, ...lists])("is read when it is a documented $name", async (read) => {
    const outcome = await startOutcomes();
    expect(await outcome(read, { body: JSON.stringify(read.body) })).toBe("read");
  });

  it("that is something else altogether makes the client throw errors of its own", async () => {
    const outcome = await startOutcomes();
    const seen = { read: 0, refused: 0 };
    await fc.assert(
      fc.asyncProperty(anyRead, anyStatus, broken, async (read, status, body) => {
        seen[await outcome(read, { status, body })] += 1;
      }),
      { numRuns: 300 },
    );
    expect(seen.refused).toBeGreaterThan(200);
  });

  it("with something else at any one place is read, or makes the client throw errors of its own", async () => {
    const outcome = await startOutcomes();
    const seen = { read: 0, refused: 0 };
    const place = anyRead.chain((read) => fc.tuple(fc.constant(read), fc.constantFrom(...paths(read.body))));
    await fc.assert(
      fc.asyncProperty(place, fc.option(anyJSON, { nil: undefined }), async ([read, path], other) => {
        seen[await outcome(read, { body: JSON.stringify(replaced(read.body, path, other)) ?? "" })] += 1;
      }),
      { numRuns: 700 },
    );
    expect(seen.read).toBeGreaterThan(50);
    expect(seen.refused).toBeGreaterThan(150);
  });

  it("that ends early makes the client throw errors of its own", async () => {
    const outcome = await startOutcomes();
    const cut = fc.tuple(anyRead, fc.double({ min: 0, max: 0.99, noNaN: true }));
    await fc.assert(
      fc.asyncProperty(cut, async ([read, share]) => {
        const text = JSON.stringify(read.body);
        const body = text.slice(0, Math.floor(text.length * share));
        // Sending an e-mail may have no answer.
        if (read.name !== "email" || body) expect(await outcome(read, { body })).toBe("refused");
      }),
      { numRuns: 100 },
    );
  });

  it("whose headers lie about its body makes the client throw errors of its own", async () => {
    const outcome = await startOutcomes();
    const [read] = reads;
    if (!read) throw new Error("no reads");
    const body = JSON.stringify(read.body);

    expect(await outcome(read, { body, headers: { "content-encoding": "gzip" } })).toBe("refused");
    expect(await outcome(read, { body: gzipSync(body).subarray(0, 40), headers: { "content-encoding": "gzip" } })).toBe(
      "refused",
    );
    expect(await outcome(read, { body: gzipSync(body), headers: { "content-encoding": "gzip" } })).toBe("read");
    expect(await outcome(read, { body, headers: { "content-type": "text/html; charset=x-none" } })).toBe("read");
    expect(await outcome(read, { body, status: 304 })).toBe("refused");
  });
});
