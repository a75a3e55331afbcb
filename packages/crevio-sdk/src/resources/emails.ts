import * as z from "zod";
import type { EitherCase } from "../lib/keys.ts";
import type { RequestOptions, Send } from "../lib/request.ts";
import { call, wire } from "../lib/resource.ts";
import { guessed } from "../models/fields.ts";

// guess: all of it, and that there may be no answer at all.
export const email = z
  .object({ id: guessed(z.string()), object: guessed(z.string()), status: guessed(z.string()) })
  .nullable();

export type Email = z.infer<typeof email>;

// guess: all of it.
export type EmailFields = {
  /** Id of the customer. */
  customer: string;
  subject: string;
  body: string;
};

/** @see /emails */
export const emails = (send: Send) => ({
  send: async (fields: EitherCase<EmailFields>, options?: RequestOptions): Promise<Email> =>
    call(send, { method: "POST", path: "/emails", params: wire(fields) }, email, options),
});
