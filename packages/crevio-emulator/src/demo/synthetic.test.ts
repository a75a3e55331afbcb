import { expect, test } from "vitest";
import { startTestEmulator } from "../test-client.ts";
import { syntheticProducts } from "./synthetic.ts";

test("a synthetic catalogue is the same every time", () => {
  expect([...syntheticProducts(50)]).toEqual([...syntheticProducts(60)].slice(0, 50));
  expect(new Set([...syntheticProducts(500)].map(({ slug }) => slug)).size).toBe(500);
});

test("thousands of products are paged through completely, none twice", async () => {
  const emulator = await startTestEmulator({ products: 2000 });
  const ids: string[] = [];
  for (let cursor = ""; ; cursor = `&starting_after=${ids.at(-1)}`) {
    const { body } = await emulator.api(`/products?limit=100&status=active${cursor}`);
    ids.push(...body.data.map(({ id }: { id: string }) => id));
    if (!body.has_more) break;
  }
  expect(ids).toHaveLength(2002);
  expect(new Set(ids).size).toBe(2002);
  await emulator.close();
});
