import type { Context } from "hono";
import { record } from "./fields.ts";
import { Problem } from "./problem.ts";
import type { Wire } from "./resource.ts";

/**
 * The JSON object of a request; an empty body counts as `{}`.
 *
 * @throws Problem 400
 */
export async function bodyOf(c: Context): Promise<Wire> {
  const text = await c.req.text();
  if (text === "") return {};
  try {
    return record.parse(JSON.parse(text));
  } catch {
    throw new Problem(400, "The body is not a JSON object.", { code: "body_invalid" });
  }
}

/** @throws Problem 400 */
export function limitOf(c: Context): number {
  const text = c.req.query("limit") ?? "20";
  const limit = Number(text);
  if (/^\d+$/.test(text) && limit >= 1 && limit <= 100) return limit;
  throw new Problem(400, "Limit must be a whole number from 1 to 100.", { param: "limit" });
}

/** The relations asked for. Unknown ones are ignored: what Crevio does with them is not published. */
export function expandOf(c: Context): string[] {
  const names = [...(c.req.queries("expand") ?? []), ...(c.req.queries("expand[]") ?? [])];
  return names.flatMap((some) => some.split(","));
}
