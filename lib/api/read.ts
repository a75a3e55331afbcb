import "server-only";
import { ErrorT, InvalidRequestError } from "@crevio/sdk/models/errors";
import { cacheLife } from "next/cache";
import { env } from "../env";
import { makePrintable } from "../printable";

const YEAR = 31_536_000;

/**
 * Reads one thing inside a `"use cache"` function: `null` on the API's own 404. Every other failure is thrown, so
 * that the last good entry keeps being served.
 *
 * Only while the site is being built a failed read gives nothing instead, with a life so short that the second visit
 * renews it: a build must pass while the API is down.
 */
export async function readOne<Item>(request: () => Promise<Item>): Promise<Item | null> {
  try {
    const item = await request();
    makePrintable(item);
    return item;
  } catch (error) {
    if (!isAbsent(error)) goOnBuilding(error);
    return null;
  }
}

interface List<Item> {
  data: Item[];
  hasMore: boolean;
}

/** Reads a page of a list inside a `"use cache"` function: empty where the API has no such list; fails as `readOne` does. */
export async function readList<Item>(request: () => PromiseLike<List<Item>>): Promise<List<Item>> {
  try {
    const list = await request();
    makePrintable(list.data);
    return list;
  } catch (error) {
    if (!isAbsent(error)) goOnBuilding(error);
    return { data: [], hasMore: false };
  }
}

/** How long a buyer waits for an answer of the API before being told that there is none. */
export const BUYER_TIMEOUT_MS = 4_000;

/** Waits for a read of a buyer's page, which is told in words, and logged, when the API does not answer. */
export async function orNoAnswer<Value>(reading: Promise<Value>): Promise<Value | "no answer"> {
  try {
    return await reading;
  } catch (error) {
    console.error(`No answer for a buyer: ${messageOf(error)}`);
    return "no answer";
  }
}

/** What to log of a call that failed, and what lies behind it, such as the time it took. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message;
}

/** Whether the API itself says that there is no such thing. A gateway's 404 page is an outage. */
export function isAbsent(error: unknown): boolean {
  // What cannot be an id or a slug is asked of nobody.
  return error instanceof InvalidRequestError || (error instanceof ErrorT && error.statusCode === 404);
}

/** Whether the API refuses to go on behind an item: it is gone, or no longer in the list. */
export function isRefusedCursor(error: unknown): boolean {
  return error instanceof ErrorT && [400, 404, 422].includes(error.statusCode);
}

function goOnBuilding(error: unknown): void {
  if (!env.isBuilding) throw error;
  console.warn(`The build goes on without an answer: ${messageOf(error)}`);
  cacheLife({ stale: 30, revalidate: 1, expire: YEAR });
}
