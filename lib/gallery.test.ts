import { expect, it } from "vitest";
import { coverOf, slidesOf } from "./gallery";

const media = (type: string, url = "https://files.example/a") => ({ id: "file_1", type, url });
const kinds = (...items: ReturnType<typeof media>[]) => slidesOf(items).map(({ kind }) => kind);

it("shows pictures, films and films elsewhere, in the merchant's order", () => {
  const elsewhere = media("external/vimeo", "https://vimeo.com/76979871");
  expect(kinds(media("video/mp4"), media("image/png"), elsewhere)).toEqual(["film", "picture", "film elsewhere"]);
  expect(slidesOf([elsewhere])).toEqual([
    { id: "file_1", kind: "film elsewhere", url: "https://vimeo.com/76979871", host: "Vimeo" },
  ]);
});

it("knows a film by its address, whatever host its type names", () => {
  expect(kinds(media("external/youtube", "https://acme.wistia.com/medias/e4a27b971d"))).toEqual(["film elsewhere"]);
});

it.each([
  ["a file of another kind", "model/gltf", "https://files.example/a.gltf"],
  ["a type nobody has published", "panorama", "https://files.example/a"],
  ["no type", "", "https://files.example/a"],
  ["a film at an unknown host", "external/dailymotion", "https://dailymotion.com/video/x8"],
  ["a picture without a usable address", "image/png", "javascript:alert(1)"],
  ["a picture at a relative address", "image/png", "/a.png"],
])("shows nothing of %s", (_, type, url) => {
  expect(slidesOf([media(type, url)])).toEqual([]);
});

it("takes the first picture for the cover, and has none where there is none", () => {
  expect(coverOf([media("video/mp4"), media("IMAGE/PNG", "https://files.example/b"), media("image/gif")])).toBe(
    "https://files.example/b",
  );
  expect(coverOf([media("video/mp4")])).toBeNull();
  expect(coverOf([])).toBeNull();
});
