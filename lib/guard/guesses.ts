import { addressOf } from "./address";
import { counter } from "./counter";

/** Who holds the address of an invoice or a preview may mistype it; who tries more in ten minutes is looking for those of others. */
const MOST = 30;
const SECONDS = 600;

/** Whether from this address more was asked for that there is not than anybody mistypes. */
export async function isGuessing(headers: Headers): Promise<boolean> {
  return (await counter.get(keyOf(headers), SECONDS)) >= MOST;
}

/** Counts an address that there was not. */
export async function guessed(headers: Headers): Promise<void> {
  await counter.add(keyOf(headers), SECONDS);
}

function keyOf(headers: Headers): string {
  return `address that is not there ${addressOf(headers)}`;
}
