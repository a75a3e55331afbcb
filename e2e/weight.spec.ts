import { gzipSync } from "node:zlib";
import { expect } from "@playwright/test";
import { test } from "./test";

/** In bytes, gzipped. */
const MOST = 25_000;

for (const path of ["/", "/products", "/products/linocut-from-first-cut", "/search", "/cart"]) {
  test(`${path} loads little more script than a page of words with the same layout`, async ({ baseURL }) => {
    const bare = await scriptsOf(`${baseURL}/about`);
    const own = [...(await scriptsOf(`${baseURL}${path}`))].filter((address) => !bare.has(address));
    let bytes = 0;
    for (const address of own) bytes += gzipSync(await (await fetch(address)).arrayBuffer()).length;
    test.info().annotations.push({ type: "bytes", description: String(bytes) });
    expect(bytes).toBeLessThan(MOST);
  });
}

async function scriptsOf(address: string): Promise<Set<string>> {
  const html = await (await fetch(address)).text();
  const sources = [...html.matchAll(/<script[^>]+src="([^"]+)"/g)].map(
    ([, source = ""]) => new URL(source, address).href,
  );
  expect(sources.length).toBeGreaterThan(3);
  return new Set(sources);
}
