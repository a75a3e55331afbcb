import "server-only";
import { setTimeout as pause } from "node:timers/promises";
import type { Event } from "../webhooks";
import { within } from "../within";
import { readAfresh } from "./client";
import { type Item, readAccount, readItem, readOrder, readReview } from "./event-reads";
import { type Change, type Noun, nouns } from "./tags";

/** What earlier events have told of an item. */
export interface Known {
  slug: string | null;
  updatedAt: Date | null;
  isLive: boolean;
}

type Recall = (noun: Noun, id: string) => Promise<Known | null>;

/** Why it is not known what an event changes. */
export type Unread = "not shown" | "no answer" | "too many others";

/** Together less than three seconds: whoever sends events waits five. */
const PATIENCE_MS = 2_700;
const PAUSES_MS = [0, 150, 300, 500, 500, 500, 500];

/** An edit this long after a product was made or published belongs to that. */
const AT_ONCE_MS = 120_000;

/** Products of one order that are looked at. */
const MOST = 20;

/**
 * What an event changes, as the API shows it now, read past every cache: a few times within three seconds, for an event can arrive
 * before. Empty where no page shows what the event tells of.
 *
 * Types are read by their form `<noun>.<verb>`, so that one nobody has published yet works.
 */
export async function readChanges(event: Event, recall: Recall): Promise<Change[] | Unread> {
  readAfresh();
  const until = performance.now() + PATIENCE_MS;
  let outcome: Change[] | Unread = "no answer";
  for (const pauseMs of PAUSES_MS) {
    if (performance.now() + pauseMs > until) break;
    await pause(pauseMs);
    const reading = within(until - performance.now(), () => readOnce(event, recall));
    outcome = await reading.then(
      (changes) => changes ?? "not shown",
      () => "no answer",
    );
    if (typeof outcome !== "string") break;
  }
  return outcome;
}

/** `null` where the API does not show what the event tells of. Throws where it does not answer. */
async function readOnce(event: Event, recall: Recall): Promise<Change[] | null> {
  const { id, slug, products } = event.data;
  const subject = event.type.split(".")[0];
  const noun = nouns.find((one) => one === subject);
  const name = id ?? slug;
  if (noun) {
    if (!name) return [];
    const item = await readItem(noun, name, slug);
    return isShownBy(event, item) ? [changeOf(noun, event, item, id ? await recall(noun, id) : null)] : null;
  }
  switch (subject) {
    case "price_variant":
      return changesOf(await readProducts(products), (one) => {
        const variant = one.priceVariants.find((variant) => variant.id === id);
        return !variant || isAsNew(variant, event);
      });
    case "review": {
      const review = id ? await readReview(id) : null;
      if (id && !isShownBy(event, review && { ...review, isLive: true })) return null;
      const all = await readProducts([...products, ...(review?.products ?? [])]);
      return [{ noun: "review", names: [], enters: "no", gone: [], shown: null }, ...(changesOf(all) ?? [])];
    }
    case "order": {
      const order = id ? await readOrder(id) : null;
      if (id && !isShownBy(event, order && { ...order, isLive: true })) return null;
      const all = await readProducts([...products, ...(order?.products ?? [])]);
      return changesOf(all.filter(({ priceVariants }) => priceVariants.some((one) => one.quantityAvailable !== null)));
    }
    case "account":
      await readAccount();
      return [{ noun: "account", names: [], enters: "no", gone: [], shown: null }];
    default:
      return [];
  }
}

async function readProducts(ids: string[]): Promise<Item[]> {
  const items = await Promise.all([...new Set(ids)].slice(0, MOST).map((id) => readItem("product", id)));
  return items.filter((item) => item !== null);
}

/** Changes of products that have only been touched, `null` unless all are as they should be. */
function changesOf(products: Item[], isRight: (product: Item) => boolean = () => true): Change[] | null {
  if (!products.every(isRight)) return null;
  return products.map((item) => ({
    noun: "product",
    names: namesOf(item.id, item.slug),
    enters: "no",
    gone: item.isLive ? [] : [item.id],
    shown: item.isLive ? item : null,
  }));
}

function changeOf(noun: Noun, { type, data }: Event, item: Item | null, known: Known | null): Change {
  const shown = item?.isLive ? item : null;
  const gone = namesOf(data.id, item?.id).filter((id) => id !== shown?.id);
  const names = namesOf(data.id, data.slug, item?.id, item?.slug, known?.slug);
  return { noun, names, gone, shown, enters: shown ? entranceOf(type, shown, known) : "no" };
}

/** guess: lists begin with what is newest. What is published later than made, or again, may have to be anywhere. */
function entranceOf(type: string, item: Item, known: Known | null): Change["enters"] {
  const { createdAt, publishedAt, updatedAt } = item;
  if (isAbout(createdAt, updatedAt)) return "at an end";
  const isBack = known?.isLive === false || isAbout(publishedAt, updatedAt);
  return isBack || !type.endsWith(".updated") ? "anywhere" : "no";
}

function isShownBy({ type, data }: Event, item: Pick<Item, "id" | "isLive" | "updatedAt"> | null): boolean {
  const verb = type.slice(type.indexOf(".") + 1);
  // Its slug may have passed on to another one.
  if (/^(deleted|destroyed|removed)$/.test(verb)) return !item?.isLive || item.id !== data.id;
  if (!item) return !/^(created|published)$/.test(verb);
  return isAsNew(item, { data });
}

/** An event and the API may write the same moment with and without its milliseconds. */
function isAsNew(item: { updatedAt: Date | null }, { data: { updatedAt } }: Pick<Event, "data">): boolean {
  if (!item.updatedAt || !updatedAt) return true;
  const unitMs = [item.updatedAt, updatedAt].some((date) => date.getTime() % 1_000 === 0) ? 1_000 : 1;
  return Math.floor(item.updatedAt.getTime() / unitMs) >= Math.floor(updatedAt.getTime() / unitMs);
}

function isAbout(a: Date | null, b: Date | null): boolean {
  return Boolean(a && b && Math.abs(b.getTime() - a.getTime()) < AT_ONCE_MS);
}

function namesOf(...names: (string | null | undefined)[]): string[] {
  return [...new Set(names)].filter((name) => name != null);
}
