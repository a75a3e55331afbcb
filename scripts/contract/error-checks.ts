import * as z from "zod";
import { maybe, openEnum } from "../../packages/crevio-sdk/src/models/fields.ts";
import { type Check, verdict } from "./checks.ts";
import { type Answer, type Ask, askAnonymously } from "./server.ts";

const error = z.object({
  type: openEnum("invalid_request_error", "validation_error", "api_error"),
  code: z.string(),
  message: z.string(),
  param: maybe(z.string()),
  errors: maybe(z.record(z.string(), z.array(z.string()))),
});

/** How the server refuses what can be refused without changing anything. */
export async function errorChecks(ask: Ask, serverURL: string): Promise<Check[]> {
  return [
    refusal("GET /products without a token", await askAnonymously(serverURL, "/products"), 401, {
      code: "authentication_required",
    }),
    refusal("GET /products/{unknown}", await ask("GET", "/products/prod_0000000000"), 404, {
      code: "resource_missing",
    }),
    refusal("GET /products?limit=0", await ask("GET", "/products", { limit: 0 }), 400),
    refusal("GET /products?starting_after={unknown}", await ask("GET", "/products", { starting_after: "prod_0" }), 400),
  ];
}

/** That a call is refused with this status, and with an error of the documented form. */
export function refusal(call: string, answer: Answer, status: number, { code }: { code?: string } = {}): Check {
  const body = z.object({ error: code ? error.extend({ code: openEnum(code) }) : error });
  return verdict(call, answer, body, { status, optional: (schema) => (schema === body ? [] : ["param", "errors"]) });
}
