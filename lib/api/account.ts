import "server-only";
import type { Account } from "@crevio/sdk/models";
import { cacheLife, cacheTag } from "next/cache";
import { messages, site } from "../site";
import { crevio } from "./client";
import { readOne } from "./read";
import { tags } from "./tags";

export type { Account };

/**
 * The merchant's account, or `null` while the site is built without the API.
 *
 * Five minutes old at most: no webhook names it. Throws on any failure.
 *
 * @see GET /account
 */
export async function getAccount(): Promise<Account | null> {
  "use cache";
  cacheLife("editorial");
  cacheTag(tags.everything, tags.account);
  return readOne(() => crevio.account.get());
}

/** The name over the door: the merchant's choice in `lib/site.ts`, else the account's. */
export function shopName(account: Account | null): string {
  return site.name ?? account?.name ?? messages.layout.nameless;
}
