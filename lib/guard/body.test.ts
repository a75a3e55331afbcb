import { expect, it } from "vitest";
import { bodyUpTo } from "./body";

const request = (body: BodyInit | null, options = {}) =>
  new Request("http://shop.example/", { method: "POST", body, ...options });
const read = (body: BodyInit | null) => bodyUpTo(64 * 1024, request(body));

it("is read as it was sent, in any language", async () => {
  expect(await (await read('{"name":"Crème brûlée"}'))?.json()).toEqual({ name: "Crème brûlée" });
  const form = await (await read(new URLSearchParams({ name: "Crème" })))?.formData();
  expect(form?.get("name")).toBe("Crème");
  const parts = new FormData();
  parts.set("name", "Crème");
  expect((await (await read(parts))?.formData())?.get("name")).toBe("Crème");
});

it("may be missing", async () => {
  expect(await (await read(null))?.text()).toBe("");
});

it("is refused where it is large, without being read to its end, and whatever its length is said to be", async () => {
  expect(await (await read("x".repeat(64 * 1024)))?.text()).toHaveLength(64 * 1024);
  expect(await read("x".repeat(64 * 1024 + 1))).toBeNull();

  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(1024));
    },
  });
  const liar = request(endless, { duplex: "half", headers: { "content-length": "10" } });
  expect(await bodyUpTo(64 * 1024, liar)).toBeNull();
  expect(sent).toBeLessThan(80);
});

it("is refused where the sender goes away", async () => {
  const broken = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(new Uint8Array(10));
      controller.error(new Error("gone"));
    },
  });
  expect(await bodyUpTo(64 * 1024, request(broken, { duplex: "half" }))).toBeNull();
});
