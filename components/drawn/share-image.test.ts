import sharp from "sharp";
import { beforeEach, expect, it, vi } from "vitest";
import { hostile, hostilePictures } from "@/e2e/hostile-content";

vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {} }));
vi.stubEnv("CREVIO_API_KEY", "token");

const { shareImage } = await import("./share-image");
const { shopIcon } = await import("./shop-icon");

const fetchReally = globalThis.fetch;
const asked: string[] = [];
/** There is no network here: only what stands in an address itself, as parts of the drawing program do. */
vi.stubGlobal("fetch", async (input: string | URL | Request, init?: RequestInit) => {
  const { href, protocol } = new URL(input instanceof Request ? input.url : input);
  if (protocol === "data:") return fetchReally(input, init);
  asked.push(href);
  throw new Error("There is no network");
});

beforeEach(() => void asked.splice(0));

const bytesOf = async (answer: Promise<Response>) => Buffer.from(await (await answer).arrayBuffer());
const titled = (title: string) => bytesOf(shareImage({ shop: title, title, line: null, picture: null }));

it("is a picture of the size that previews want, whatever it is of", async () => {
  for (const [index, vectors] of Object.values(hostile).entries()) {
    const text = vectors.join(" ");
    const picture = hostilePictures[index % hostilePictures.length];
    const answer = await shareImage({ shop: text.slice(0, 60), title: text, line: text.slice(0, 40), picture });
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(await sharp(await answer.arrayBuffer()).metadata()).toMatchObject({
      format: "png",
      width: 1200,
      height: 630,
    });
  }
});

it.each(["🎨 👩‍🎨 👨‍👩‍👧", "日本の版画", "Печать", "नमस्ते", "مطبعة", "∮ ⟹ ⠿", "𝔉𝔯𝔞𝔨𝔱𝔲𝔯", "\u{e000}\u{10fffd}"])(
  "asks nobody for the letters of %s",
  async (title) => {
    expect(await titled(title)).not.toEqual(await titled("Linocut"));
    await shopIcon({ name: title, avatar: null, size: 48 });
    expect(asked).toEqual([]);
  },
);

it("draws what it has letters for, in other languages too", async () => {
  expect(await titled("Linocut 🎨")).toEqual(await titled("Linocut"));
  const names = ["Łódź", "Lódz", "Őrség", "Orség", "İğne", "Igne"];
  const images = await Promise.all(names.map(titled));
  expect(new Set(images.map(String)).size).toBe(names.length);
  expect(asked).toEqual([]);
});
