import { drawn } from "../prints/drawn.ts";
import { demoShop } from "./shop.ts";

/** Draws the pictures of the demo shop, in the order in which it tells of them. */
export async function drawPictures(): Promise<void> {
  for (const [, file = ""] of JSON.stringify(demoShop).matchAll(/\/media\/([a-z0-9-]+\.\w+\.webp)/g)) await drawn(file);
}
