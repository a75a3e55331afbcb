import { tagsManifest } from "next/dist/server/lib/incremental-cache/tags-manifest.external.js";
import { expect, it, vi } from "vitest";
// @ts-expect-error Plain JavaScript, because Next loads it as it is.
import PageCache from "./pages.mjs";

const nothing = { readFile: () => Promise.reject(new Error("no such file")), existsSync: () => false };
const pages = new PageCache({
  fs: nothing,
  serverDistDir: "/nowhere",
  revalidatedTags: [],
  maxMemoryCacheSize: 100_000,
});
const context = { kind: "APP_PAGE", cacheControl: { revalidate: 300 } };
const page = { kind: "APP_PAGE", html: "", headers: { "x-next-cache-tags": "product:one,products" } };

const markStale = (tag: string) => tagsManifest.set(tag, { stale: Date.now() });
const isFresh = async (key: string) => {
  const { lastModified } = await pages.get(key, context);
  return !((tagsManifest.get("product:one")?.stale ?? 0) > lastModified);
};

it("takes a page that was marked stale while it was made for stale, and the next one not", async () => {
  vi.useFakeTimers();
  expect(await pages.get("/one", context)).toBeNull();
  vi.advanceTimersByTime(50);
  markStale("product:one");
  vi.advanceTimersByTime(50);
  await pages.set("/one", page, context);
  expect(await isFresh("/one")).toBe(false);

  // Others who ask meanwhile do not make it younger.
  vi.advanceTimersByTime(50);
  await pages.get("/one", context);
  await pages.set("/one", page, context);
  expect(await isFresh("/one")).toBe(true);
});

it("takes a page for as old as its render, also where only its time had passed", async () => {
  vi.useFakeTimers();
  await pages.get("/two", context);
  await pages.set("/two", page, context);
  vi.advanceTimersByTime(301_000);
  await pages.get("/two", context);
  vi.advanceTimersByTime(20);
  markStale("product:one");
  await pages.get("/two", context);
  vi.advanceTimersByTime(20);
  await pages.set("/two", page, context);
  expect(await isFresh("/two")).toBe(false);
});
