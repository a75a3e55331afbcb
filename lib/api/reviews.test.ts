import { beforeEach, expect, it, vi } from "vitest";
import { startCrevio } from "../test-crevio";
import { tags } from "./tags";

const tagged = vi.hoisted((): string[][] => []);
vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag: (...tags: string[]) => void tagged.push(tags) }));

const crevio = await startCrevio({ products: 250 });
const { listReviews } = await import("./reviews");

beforeEach(async () => {
  await crevio.reset();
  tagged.length = 0;
});

async function everyReview() {
  const { reviews } = await listReviews(1, 10_000);
  return reviews.map(({ id }) => id);
}

it("pages through every review once", async () => {
  const all = await everyReview();
  expect(all.length).toBeGreaterThan(200);
  expect(new Set(all).size).toBe(all.length);

  const pages = Math.ceil(all.length / 12);
  const read = await Promise.all(Array.from({ length: pages }, (_, index) => listReviews(index + 1)));
  expect(read.flatMap(({ reviews }) => reviews.map(({ id }) => id))).toEqual(all);
  expect(read.map(({ hasMore }) => hasMore)).toEqual(read.map((_, index) => index < pages - 1));
  expect(await listReviews(pages + 1)).toEqual({ reviews: [], hasMore: false });
});

it("asks for a hundred at a call and no more than the page needs", async () => {
  await crevio.control("DELETE", "requests");
  await listReviews(1);
  const { data } = await crevio.control("GET", "requests");
  expect(data.map(({ query }: { query: { limit: string } }) => query.limit)).toEqual(["100"]);
});

it("leaves out a review that says nothing", async () => {
  const [first] = await everyReview();
  await crevio.control("PATCH", `reviews/${first}`, { rating: null, content: null });
  expect(await everyReview()).not.toContain(first);
});

it("is renewed by an event that tells of a review", async () => {
  await listReviews();
  expect(tagged.flat()).toEqual(expect.arrayContaining([tags.reviews]));
});

it("throws when the API does not answer, and is empty where it has no reviews to list", async () => {
  await crevio.fail("/reviews");
  await expect(listReviews()).rejects.toThrow("500");
  await crevio.control("DELETE", "faults");
  const body = '{"error":{"type":"invalid_request_error","code":"resource_missing","message":"Unknown path"}}';
  const headers = { "content-type": "application/json" };
  await crevio.control("POST", "faults", { path: "/reviews", kind: "status", status: 404, headers, body });
  expect(await listReviews()).toEqual({ reviews: [], hasMore: false });
});
