import * as z from "zod";
import type { RequestOptions, Send } from "../lib/request.ts";
import { call } from "../lib/resource.ts";
import { guessed, guessedObjects, identity } from "../models/fields.ts";

const socialLink = z.object({
  /** Such as `email`, `url`, `discord`, `instagram`. */
  platform: z.string(),
  url: z.string(),
});

// guess: all but `id` and `object`; the fields are read off how others use them.
const accountSchema = z.object({
  ...identity,
  name: guessed(z.string()),
  description: guessed(z.string()),
  avatarUrl: guessed(z.string()),
  supportEmail: guessed(z.string()),
  socialLinks: guessedObjects(socialLink),
});

export type SocialLink = z.infer<typeof socialLink>;
export type Account = z.infer<typeof accountSchema>;

/** @see /account */
export const account = (send: Send) => ({
  get: (_params?: Record<string, never>, options?: RequestOptions): Promise<Account> =>
    call(send, { method: "GET", path: "/account", params: {} }, accountSchema, options),
});
