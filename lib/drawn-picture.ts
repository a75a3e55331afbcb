import "server-only";
import { cacheLife } from "next/cache";
import sharp from "sharp";
import { isOptimisable } from "./image-hosts";
import { webAddress } from "./web-address";
import { within } from "./within";

const TIMEOUT_MS = 5_000;
const MAX_BYTES = 10_000_000;

/**
 * A merchant's picture cut to a size, as a data address of a JPEG, which is what a drawn image can hold.
 *
 * `null` where there is none, its host is not one whose pictures we fetch, or it cannot be had; asked again after a minute then.
 *
 * @param width in pixels, like `height`.
 */
export async function drawnPicture(
  address: string | null | undefined,
  width: number,
  height: number,
): Promise<string | null> {
  "use cache";
  cacheLife("catalogue");
  if (!address || !webAddress(address) || !isOptimisable(address)) return null;
  try {
    const picture = await sharp(await download(address))
      .resize(width, height, { fit: "cover" })
      .jpeg()
      .toBuffer();
    return `data:image/jpeg;base64,${picture.toString("base64")}`;
  } catch (error) {
    console.warn(`No picture to draw: ${error instanceof Error ? error.message : error}`);
    cacheLife("minutes");
    return null;
  }
}

async function download(address: string): Promise<ArrayBuffer> {
  const { response, bytes } = await within(TIMEOUT_MS, async (signal) => {
    const response = await fetch(address, { redirect: "error", signal });
    return { response, bytes: await response.arrayBuffer() };
  });
  if (!response.ok || bytes.byteLength > MAX_BYTES) throw new Error(`${response.status}, ${bytes.byteLength} bytes`);
  return bytes;
}
