import { z } from "zod";

/** An optional fact: `null` on the wire when nobody gave one. */
export function optional<T extends z.ZodType>(type: T) {
  return type.nullable().default(null);
}

export const text = z.string().min(1, "can't be blank");

/** An amount in the minor unit of its currency. */
export const amount = z.int().min(0).max(99_999_999_99);

export const currency = z.string().regex(/^[a-z]{3}$/, "must be a lower-case ISO 4217 code");

export const count = z.int().min(0);

export const time = z.string().refine((value) => !Number.isNaN(Date.parse(value)), "must be an ISO 8601 time");

// guess: which letters a slug may have; those of every script make clients encode it.
export const slug = z
  .string()
  .regex(
    /^[\p{L}\p{N}]+(?:[._-][\p{L}\p{N}]+)*$/u,
    "may only hold letters, digits and single hyphens, dots or underscores",
  );

export const record = z.record(z.string(), z.unknown());
