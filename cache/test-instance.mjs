/** One instance of the shop as far as its cache goes, for tests: takes `[number, name, ...arguments]` from its parent and answers `[number, result]`. */
import handler from "./handler.mjs";

const LIFE_S = { stale: 300, revalidate: 3_600, expire: 31_536_000 };

const calls = {
  /** The text kept under a key, and whether it is to be made anew. */
  async get(key) {
    const entry = await handler.get(key, []);
    return entry ? { text: await new Response(entry.value).text(), isStale: entry.revalidate < 0 } : null;
  },
  async set(key, text, tags) {
    const value = new Blob([text]).stream();
    await handler.set(key, Promise.resolve({ ...LIFE_S, value, tags, timestamp: Date.now() }));
  },
  /** A value that breaks off while it is made. */
  async setBroken(key) {
    const value = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("half"));
        controller.error(new Error("broke off"));
      },
    });
    await handler.set(key, Promise.resolve({ ...LIFE_S, value, tags: [], timestamp: Date.now() }));
  },
  markStale: (...tags) => handler.updateTags(tags, { expire: LIFE_S.expire }),
  expire: (...tags) => handler.updateTags(tags),
};

process.on("message", async ([number, name, ...args]) => {
  process.send([number, (await calls[name](...args)) ?? null]);
});
process.send("ready");
