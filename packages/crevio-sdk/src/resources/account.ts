import * as z from "zod";
import { single } from "../lib/resource.ts";
import { alike, guessed, guessedObjects, identity } from "../models/fields.ts";

/** `platform` is such as `email`, `url`, `discord`, `instagram`. */
const socialLink = z.object(alike(z.string(), "platform", "url"));

// guess: all but `id` and `object`; the fields are read off how others use them.
export const accountSchema = z.object({
  ...identity,
  ...alike(guessed(z.string()), "name", "description", "avatarUrl", "supportEmail"),
  socialLinks: guessedObjects(socialLink),
});

export type SocialLink = z.infer<typeof socialLink>;
export type Account = z.infer<typeof accountSchema>;

/** @see GET /account */
export const account = single("/account", accountSchema);
