import { env } from "../env";

/**
 * The address a request came from, as the outermost proxy of ours saw it; of IPv6 the part that one household has. What stands
 * further to the left was written by the sender, who may have made it up. Empty where nobody told.
 */
export function addressOf(headers: Headers): string {
  const seen = headers.get("x-forwarded-for")?.split(",") ?? [];
  const address = (seen.at(-env.proxies) ?? seen[0] ?? "").trim().toLowerCase().slice(0, 60);
  const [v4] = /\d+\.\d+\.\d+\.\d+/.exec(address) ?? [];
  if (v4 || !address.includes(":")) return v4 ?? address;
  const [start = ""] = address.split("::");
  return [...start.split(":"), "0", "0", "0"].slice(0, 4).join(":");
}
