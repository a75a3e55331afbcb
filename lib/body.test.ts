import { expect, it } from "vitest";
import { smallBody } from "./body";

const post = (body: BodyInit | null, headers = {}) =>
  smallBody(new Request("http://shop.example/", { method: "POST", body, headers }));

it("is read as it was sent, in any language", async () => {
  expect(await (await post('{"name":"Crème brûlée"}')).json()).toEqual({ name: "Crème brûlée" });
  const form = await (await post(new URLSearchParams({ name: "Crème" }))).formData();
  expect(form.get("name")).toBe("Crème");
  const parts = new FormData();
  parts.set("name", "Crème");
  expect((await (await post(parts)).formData()).get("name")).toBe("Crème");
});

it("may be missing", async () => {
  expect(await (await post(null)).text()).toBe("");
});

it("is refused where it is large, without being read to its end", async () => {
  expect(await (await post("x".repeat(64 * 1024))).text()).toHaveLength(64 * 1024);
  await expect(post("x".repeat(64 * 1024 + 1))).rejects.toThrow("too large");

  let sent = 0;
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += 1;
      controller.enqueue(new Uint8Array(1024));
    },
  });
  const request = new Request("http://shop.example/", { method: "POST", body: endless, ...{ duplex: "half" } });
  await expect(smallBody(request)).rejects.toThrow("too large");
  expect(sent).toBeLessThan(80);
});
