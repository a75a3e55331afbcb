import { beforeEach, expect, it, vi } from "vitest";
import { startCrevio } from "../test-crevio";
import { itemTags, tags } from "./tags";

const tagged = vi.hoisted((): string[][] => []);
vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag: (...tags: string[]) => void tagged.push(tags) }));

const crevio = await startCrevio();
const { getPost, listPosts } = await import("./posts");

const past = "2020-01-01T00:00:00Z";
const future = "2999-01-01T00:00:00Z";

beforeEach(async () => {
  await crevio.reset();
  tagged.length = 0;
  const add = (slug: string, status: string, published_at: string | null) =>
    crevio.control("POST", "blog_posts", { slug, title: slug, content: "<p>Text</p>", status, published_at });
  await add("new", "published", "2020-03-01T00:00:00Z");
  await add("old", "published", past);
  await add("undated", "published", null);
  await add("early", "published", future);
  await add("draft", "draft", past);
  await add("scheduled", "scheduled", future);
  await add("archived", "archived", past);
});

it.each(["new", "undated"])("reads the %s post with its text", async (slug) => {
  expect(await getPost(slug)).toMatchObject({ slug, content: "<p>Text</p>" });
});

it.each(["draft", "scheduled", "archived", "early", "no-such-thing"])("has no %s post", async (slug) => {
  expect(await getPost(slug)).toBeNull();
});

it("lists published posts whose day has come, newest first, without their text", async () => {
  const posts = await listPosts();
  const slugs = posts.map(({ slug }) => slug);
  expect(slugs).toEqual(expect.arrayContaining(["new", "old", "undated"]));
  expect(slugs.indexOf("new")).toBeLessThan(slugs.indexOf("old"));
  for (const hidden of ["draft", "scheduled", "archived", "early"]) expect(slugs).not.toContain(hidden);
  for (const post of posts) expect(post).not.toHaveProperty("content");
});

it("passes over a post without a title or slug", async () => {
  await crevio.control("PATCH", "blog_posts/new", { title: null });
  expect((await listPosts()).map(({ slug }) => slug)).not.toContain("new");
  expect(await getPost("new")).toBeNull();
});

it("renews a hidden post, and the list, by an event that names the id alone", async () => {
  const { id } = await crevio.control("PATCH", "blog_posts/draft", {});
  await getPost("draft");
  await listPosts();
  expect(tagged.flat()).toEqual(expect.arrayContaining([tags.index("blog_post"), ...itemTags("blog_post", id)]));
});

it("throws when the API does not answer", async () => {
  await crevio.fail("/blog_posts");
  await expect(getPost("new")).rejects.toThrow("500");
  await expect(listPosts()).rejects.toThrow("500");
});
