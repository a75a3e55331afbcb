import * as z from "zod";
import type { Send } from "../lib/request.ts";
import { post } from "../lib/resource.ts";
import { alike, guessed } from "../models/fields.ts";

// guess: all of it, and that there may be no answer at all.
export const email = z.object(alike(guessed(z.string()), "id", "object", "status")).nullable();

export type Email = z.infer<typeof email>;

/** @see POST /emails */
export const emails = (send: Send) => ({
  // guess: all of it; that `customer` is an id.
  send: post(send, "/emails", email)<{ customer: string; subject: string; body: string }>(),
});
