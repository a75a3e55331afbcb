import { z } from "zod";
import { optional } from "../core/fields.ts";
import { type Resource, untold } from "../core/resource.ts";

const fields = z.object({
  x402_enabled: z.boolean().default(false),
  x402_wallet_address: optional(z.string().regex(/^0x[0-9a-f]{40}$/i, "is not an EVM address")),
  x402_chain: optional(z.string()),
});

export const x402Configuration: Resource<typeof fields> = {
  path: "x402_configuration",
  prefix: "x402",
  fields,
  verbs: ["get", "update"],
  single: true,
  wrapped: true,
  private: ["id", "object", "created_at", "updated_at"],
  event: untold,
  needs: { x402_wallet_address: ({ x402_enabled }) => x402_enabled },
};
