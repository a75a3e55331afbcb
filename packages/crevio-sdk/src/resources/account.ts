import * as z from "zod";
import { single } from "../lib/resource.ts";
import { guessed, guessedObjects, identity } from "../models/fields.ts";

const socialLink = z.object({
  /** Such as `email`, `url`, `discord`, `instagram`. */
  platform: z.string(),
  url: z.string(),
});

// guess: all but `id` and `object`; the fields are read off how others use them.
export const accountSchema = z.object({
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
export const account = single("/account", accountSchema);
