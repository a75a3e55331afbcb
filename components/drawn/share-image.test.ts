import sharp from "sharp";
import { expect, it, vi } from "vitest";
import { hostile, hostilePictures } from "@/e2e/hostile-content";

vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {} }));
vi.stubEnv("CREVIO_API_KEY", "token");

const { shareImage } = await import("./share-image");

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
