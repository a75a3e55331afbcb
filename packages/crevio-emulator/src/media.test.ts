import { expect, test } from "vitest";
import { sharedEmulator } from "./test-client.ts";

const emulator = await sharedEmulator();

test("a print is a picture that may be kept for ever", async () => {
  const response = await fetch(`${emulator.origin}/media/synthetic-17.1x1.webp`);
  expect(response.headers.get("content-type")).toBe("image/webp");
  expect(response.headers.get("cache-control")).toContain("immutable");
  expect(
    Buffer.from(await response.arrayBuffer())
      .subarray(8, 12)
      .toString(),
  ).toBe("WEBP");
}, 30_000);

test("a film comes in parts when so asked", async () => {
  const url = `${emulator.origin}/media/press.mp4`;
  const whole = await fetch(url);
  expect(whole.headers.get("content-type")).toBe("video/mp4");
  const size = (await whole.arrayBuffer()).byteLength;
  const part = await fetch(url, { headers: { range: "bytes=10-19" } });
  expect(part.status).toBe(206);
  expect(part.headers.get("content-range")).toBe(`bytes 10-19/${size}`);
  expect((await part.arrayBuffer()).byteLength).toBe(10);
});

test.each(["..%2Fpackage.json", "Heron.4x5.webp", "heron.3x2.webp", "nothing-here.mp4", "a%2fb.1x1.webp"])(
  "%s is not found",
  async (name) => {
    expect((await fetch(`${emulator.origin}/media/${name}`)).status).toBe(404);
  },
);
