import { describe, expect, test } from "vitest";
import { sharedEmulator } from "../test-client.ts";

const emulator = await sharedEmulator();

describe("reset", () => {
  test("brings the same shop back under the same ids, and forgets the rest", async () => {
    const before = (await emulator.api("/products?expand=reviews")).body;
    await emulator.api("/products/course", undefined, "DELETE");
    await emulator.control("/settings", { chaosShape: true }, "PATCH");
    await emulator.control("/faults", { kind: "cut" });
    await emulator.control("/reset", {});
    expect((await emulator.control("/requests")).body.data).toEqual([]);
    expect((await emulator.api("/products?expand=reviews")).body).toEqual(before);
    expect((await emulator.control("/outbox")).body.data).toEqual([]);
  });
});

describe("edits", () => {
  test("change what the declaration knows, and answer anything else as given", async () => {
    const edited = await emulator.control(
      "/products/course",
      { status: "published", average_rating: 1.5, odd: { a: 1 } },
      "PATCH",
    );
    expect(edited.body).toMatchObject({ status: "published", average_rating: 1.5, odd: { a: 1 } });
    expect((await emulator.api("/products/course")).body).toEqual(edited.body);
    await emulator.control("/products/course", { status: "draft" }, "PATCH");
    expect((await emulator.api("/products/course")).body.status).toBe("draft");
  });

  test("can date a change, and the next one is later", async () => {
    const updated_at = "2099-01-01T00:00:00Z";
    await emulator.control("/products/course", { name: "A", updated_at }, "PATCH");
    expect((await emulator.api("/products/course")).body.updated_at).toBe(updated_at);
    await emulator.control("/products/course", { name: "B" }, "PATCH");
    expect((await emulator.api("/products/course")).body.updated_at).toBe("2099-01-01T00:00:00.001Z");
  });

  test("reach the account, and make and delete what the API only reads", async () => {
    expect((await emulator.control("/account", { name: "New name" }, "PATCH")).body.name).toBe("New name");
    expect((await emulator.api("/account")).body.name).toBe("New name");
    const post = await emulator.control("/blog-posts", { title: "Made here", status: "published", id: "post_mine" });
    expect(post.body).toMatchObject({ id: "post_mine", slug: "made-here" });
    await emulator.control("/blog-posts/made-here", undefined, "DELETE");
    expect((await emulator.api("/blog-posts/post_mine")).status).toBe(404);
    expect((await emulator.control("/blog-posts/nobody", {}, "PATCH")).status).toBe(404);
  });
});

describe("faults", () => {
  test("a status comes with its header, as often as asked for", async () => {
    await emulator.control("/faults", { path: "/products", kind: "status", status: 429, retryAfter: 3, count: 2 });
    expect((await emulator.api("/account")).status).toBe(200);
    for (let time = 0; time < 2; time += 1) {
      const { status, headers, body } = await emulator.api("/products/course");
      expect(status).toBe(429);
      expect(headers.get("retry-after")).toBe("3");
      expect(body.error.code).toBe("rate_limited");
    }
    expect((await emulator.api("/products/course")).status).toBe(200);
  });

  test("a pattern and a method choose", async () => {
    await emulator.control("/faults", {
      path: "/*/course",
      method: "get",
      kind: "status",
      body: "<h1>Bad gateway</h1>",
      status: 502,
    });
    expect((await emulator.api("/products/course")).body).toBe("<h1>Bad gateway</h1>");
    expect((await emulator.api("/products/course", {}, "PATCH")).status).toBe(200);
    expect((await emulator.api("/products")).status).toBe(200);
  });

  test("answers are malformed, truncated, cut off, or late", async () => {
    await emulator.control("/faults", { kind: "malformed", count: 1 });
    const malformed = await emulator.api("/products");
    expect(malformed.status).toBe(200);
    expect(typeof malformed.body).toBe("string");
    for (const kind of ["truncate", "cut"]) {
      await emulator.control("/faults", { kind, count: 1 });
      await expect(emulator.api("/products")).rejects.toThrow();
    }
    await emulator.control("/faults", { kind: "delay", delayMs: 120, count: 1 });
    const begun = performance.now();
    expect((await emulator.api("/products")).status).toBe(200);
    expect(performance.now() - begun).toBeGreaterThan(100);
  });

  test("end when they are cleared, and unknown kinds are refused", async () => {
    await emulator.control("/faults", { kind: "status" });
    expect((await emulator.api("/products")).status).toBe(500);
    expect((await emulator.control("/faults", undefined, "DELETE")).status).toBe(204);
    expect((await emulator.api("/products")).status).toBe(200);
    expect((await emulator.control("/faults", { kind: "gremlin" })).status).toBe(422);
  });
});

test("the log tells what was asked and answered, without the token", async () => {
  await emulator.api("/products?limit=0");
  await emulator.api("/checkouts", { line_items: [] });
  await emulator.control("/faults", { kind: "cut", count: 1 });
  await emulator.api("/account").catch(() => {});
  const { body } = await emulator.control("/requests");
  expect(body.data).toMatchObject([
    { method: "GET", path: "/v1/products", query: { limit: "0" }, status: 400 },
    { method: "POST", path: "/v1/checkouts", status: 422, body: '{"line_items":[]}' },
    { method: "GET", path: "/v1/account", status: 0, fault: "cut" },
  ]);
  expect(JSON.stringify(body)).not.toContain(emulator.apiKey);
});

test("checkouts go without purchase_url when so set, and settings that make no sense are refused", async () => {
  await emulator.control("/settings", { checkoutPurchaseUrl: false }, "PATCH");
  const { body } = await emulator.api("/checkouts", { invoice: "inv_open" });
  expect(body).not.toHaveProperty("purchase_url");
  expect((await emulator.control("/settings", { storeUrl: "nowhere" }, "PATCH")).status).toBe(422);
});

test("strange answers keep what is sure", async () => {
  const plain = (await emulator.api("/products/course")).body;
  await emulator.control("/settings", { chaosShape: true }, "PATCH");
  const { body } = await emulator.api("/products/course");
  expect(body).toMatchObject({ id: plain.id, name: plain.name, x_unlisted: {} });
  expect(body.price_variants[0].x_unlisted).toBeTruthy();
  expect(body.media_gallery.at(-1).type).toBe("model/gltf");
  expect((await emulator.api("/experiences/lessons")).body).toMatchObject({ type: "hologram", access_type: null });
  expect((await emulator.api("/account")).body.social_links).toContainEqual(
    expect.objectContaining({ platform: "mastodon" }),
  );
});
