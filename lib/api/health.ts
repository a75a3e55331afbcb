import "server-only";
import { CrevioError } from "@crevio/sdk/models/errors";
import { crevio } from "./client";
import { BUYER_TIMEOUT_MS } from "./read";

/** `refused`: it answers, but not to this token. `failing`: it answers with an error of its own. `silent`: it does not answer. */
export type ApiState = "ok" | "refused" | "failing" | "silent";

/**
 * Whether the API can be reached with the token that is set. Asked anew each time; never throws.
 *
 * @see GET /products
 */
export async function checkApi(): Promise<ApiState> {
  try {
    await crevio.products.list({ limit: 1 }, { timeoutMs: BUYER_TIMEOUT_MS });
    return "ok";
  } catch (error) {
    if (!(error instanceof CrevioError)) return "silent";
    return error.statusCode === 401 || error.statusCode === 403 ? "refused" : "failing";
  }
}
