import builtIn from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { areTagsStale } from "next/dist/server/lib/incremental-cache/tags-manifest.external.js";

// Next's bundler, which puts this file into the proxy too, has it without the step that Node takes.
const FileSystemCache = builtIn.default ?? builtIn;

/** A render that takes longer than this has failed. */
const LONGEST_RENDER_MS = 30_000;
const MOST = 10_000;

/** When the renders under way began, by the key of their page. */
const begun = new Map();

/**
 * Where Next keeps pages, as of when it began to make them. Its own dates them by when they were done: one that was marked stale meanwhile, and
 * made of what was before, would count as fresh from then on.
 */
export default class PageCache extends FileSystemCache {
  async get(key, context) {
    const now = Date.now();
    const entry = await super.get(key, context);
    if (isDue(entry, now) && !(begun.get(key) > now - LONGEST_RENDER_MS)) {
      begun.delete(key);
      // Marked within the same millisecond counts as marked after it.
      begun.set(key, now - 1);
      if (begun.size > MOST) begun.delete(begun.keys().next().value);
    }
    return entry;
  }

  async set(key, data, context) {
    const writing = super.set(key, data, context);
    const kept = FileSystemCache.memoryCache?.get(key);
    const began = begun.get(key);
    if (kept && began) kept.lastModified = began;
    begun.delete(key);
    await writing;
  }
}

/** Whether a page is made anew once it has been asked for. */
function isDue(entry, now) {
  if (!entry?.value) return true;
  const tags = String(entry.value.headers?.["x-next-cache-tags"] ?? "").split(",");
  return areTagsStale(tags, entry.lastModified) || now - entry.lastModified > entry.cacheControl?.revalidate * 1_000;
}
