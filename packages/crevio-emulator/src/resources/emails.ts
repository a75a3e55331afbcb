import { z } from "zod";
import { text } from "../core/fields.ts";
import { type Resource, untold } from "../core/resource.ts";

// guess: all of it. What was sent stays on the control side, at `GET /_emulator/emails`.
const fields = z.object({ customer: z.string(), subject: text, body: text, status: z.string().default("sent") });

export const emails: Resource<typeof fields> = {
  path: "emails",
  prefix: "email",
  fields,
  verbs: ["create"],
  relations: { customer: "customers" },
  readOnly: ["status"],
  private: ["customer", "subject", "body", "created_at", "updated_at"],
  event: untold,
};
