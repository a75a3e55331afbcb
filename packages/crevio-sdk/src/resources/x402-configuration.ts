import * as z from "zod";
import type { EitherCase } from "../lib/keys.ts";
import type { RequestOptions, Send } from "../lib/request.ts";
import { call, single, wire } from "../lib/resource.ts";
import { maybe } from "../models/fields.ts";

export const x402Settings = z.object({
  x402Enabled: z.boolean(),
  /** EVM address, `0x…`. */
  x402WalletAddress: maybe(z.string()),
  x402Chain: maybe(z.string()),
});

// guess: that an answer may lack the wrapping which is documented, and that a request has it.
const answer = z.union([
  z.object({ x402Configuration: x402Settings }).transform((wrapped) => wrapped.x402Configuration),
  x402Settings,
]);

export type X402Configuration = z.infer<typeof x402Settings>;

/** A wallet is needed where it is enabled. */
export type X402Fields = Partial<X402Configuration>;

const path = "/x402_configuration";

/** @see GET /x402_configuration */
export const x402Configuration = (send: Send) => ({
  ...single(path, answer)(send),
  update: async (fields: EitherCase<X402Fields | { x402Configuration: X402Fields }>, options?: RequestOptions) => {
    const params = wire(fields);
    const body = "x402_configuration" in params ? params : { x402_configuration: params };
    return call(send, { method: "PATCH", path, params: body }, answer, options);
  },
});
