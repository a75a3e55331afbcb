import { isSameOrigin } from "../same-origin";
import { addressOf } from "./address";
import { bodyUpTo } from "./body";
import { counter } from "./counter";

/** What a route handler takes in. */
export interface Terms {
  /** Names the counts. */
  name: string;
  /** Requests in a minute, from one address and from all. */
  perAddress: number;
  overall: number;
  maxBytes: number;
  /** Types of content, one of which the request must have; any, where left out. */
  types?: readonly string[];
  /** Whether browsers send it from our own pages. */
  isOurs: boolean;
}

const FORMS = ["application/x-www-form-urlencoded", "multipart/form-data"] as const;
const JSON_TYPE = "application/json";
const KB = 1024;

const OURS = { isOurs: true, maxBytes: 64 * KB };

export const CART: Terms = { ...OURS, name: "cart", perAddress: 240, overall: 6_000, types: [JSON_TYPE] };
export const CHECKOUT: Terms = {
  ...OURS,
  name: "checkout",
  perAddress: 120,
  overall: 1_200,
  types: [...FORMS, JSON_TYPE],
};
export const INVOICE: Terms = { ...OURS, name: "invoice", perAddress: 60, overall: 1_200 };
/** Signed, and in bursts from few addresses. */
export const WEBHOOK: Terms = {
  name: "webhook",
  perAddress: 6_000,
  overall: 12_000,
  maxBytes: 1024 * KB,
  isOurs: false,
};

/** A body that has been read, as far as it may go; or what to answer instead. */
export type Admission = { refusal: Response; body?: undefined } | { refusal?: undefined; body: Response };

/** Lets a request in, or says why not: to the person who may have sent it by mistake, and nothing of use to anybody else. */
export async function admit(request: Request, terms: Terms): Promise<Admission> {
  if (terms.isOurs && !isSameOrigin(request)) return refuse(403, "This form belongs to another site.");
  if (await isTooMuch(request.headers, terms)) return refuse(429, "Too many at once. Please wait a minute.");
  if (terms.types && !terms.types.includes(typeOf(request))) return refuse(415, "This is not what can be read here.");
  const body = await bodyUpTo(terms.maxBytes, request);
  return body ? { body } : refuse(413, "This is too large.");
}

async function isTooMuch(headers: Headers, { name, perAddress, overall }: Terms): Promise<boolean> {
  // What one address has too much of must not use up what there is for all.
  const ofAddress = await counter.add(`${name} ${addressOf(headers)}`, 60);
  return ofAddress > perAddress || (await counter.add(name, 60)) > overall;
}

function typeOf(request: Request): string {
  return (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
}

function refuse(status: number, text: string): Admission {
  const headers = { "cache-control": "no-store", ...(status === 429 && { "retry-after": "60" }) };
  return { refusal: new Response(text, { status, headers }) };
}
