import { expect, it, vi } from "vitest";
import { startCrevio } from "../test-crevio";

const crevio = await startCrevio();
vi.stubEnv("CREVIO_CALLS_PER_SECOND", "3");
const { takeEvent } = await import("./taken-events");

it("reads no more events at a time than calls are made in a second", async () => {
  await crevio.control("POST", "faults", { kind: "delay", delayMs: 500 });
  const events = ["one", "two", "three", "four", "five"].map((slug) => ({
    id: `whev_${slug}`,
    type: "product.updated",
    isTest: false,
    data: { id: slug, slug, products: [], updatedAt: undefined },
  }));
  const outcomes = await Promise.all(events.map(takeEvent));
  expect(outcomes.map((outcome) => (typeof outcome === "string" ? outcome : "read"))).toEqual([
    "read",
    "read",
    "read",
    "too many others",
    "too many others",
  ]);
});
