import * as z from "zod";
import type { EitherCase } from "../lib/keys.ts";
import type { RequestOptions, Send } from "../lib/request.ts";
import { call, single, wire } from "../lib/resource.ts";
import { maybe } from "../models/fields.ts";

const settings = z.object({
  x402Enabled: z.boolean(),
  /** EVM address, `0x…`. */
  x402WalletAddress: maybe(z.string()),
  x402Chain: maybe(z.string()),
});

export const x402Settings = z.union([
  z.object({ x402Configuration: settings }).transform((answer) => answer.x402Configuration),
  settings,
]);

export type X402Configuration = z.infer<typeof settings>;

/** A wallet is needed where it is enabled. */
export type X402Fields = Partial<X402Configuration>;

const path = "/x402_configuration";

/** @see GET /x402_configuration */
export const x402Configuration = (send: Send) => ({
  ...single(path, x402Settings)(send),
  update: async (fields: EitherCase<X402Fields | { x402Configuration: X402Fields }>, options?: RequestOptions) => {
    const params = wire(fields);
    const body = "x402_configuration" in params ? params : { x402_configuration: params };
    return call(send, { method: "PATCH", path, params: body }, x402Settings, options);
  },
});
