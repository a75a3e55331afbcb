import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Shop } from "./shop.ts";

/** Where the bytes of a file are put, and where they are got from. */
export function createUploads(shop: () => Shop): Hono {
  const uploads = new Hono();

  uploads.put("/:id", bodyLimit({ maxSize: 100 * 2 ** 20 }), async (c) => {
    const file = shop().files.find(c.req.param("id"));
    if (file?.upload_status !== "pending") return c.text("Nothing is awaited here.", 404);
    if (c.req.header("content-type") !== file.content_type) return c.text("upload_headers are missing.", 403);
    const bytes = new Uint8Array(await c.req.arrayBuffer());
    shop().uploads.set(file.id, bytes);
    shop().files.change(file, { size: bytes.length });
    return c.body(null, 200);
  });

  uploads.get("/:id/:filename", (c) => {
    const file = shop().files.find(c.req.param("id"));
    const bytes = file?.upload_status === "ready" && shop().uploads.get(file.id);
    if (!file || !bytes) return c.notFound();
    // Never as a page of this origin, whatever somebody uploaded.
    return c.body(bytes, 200, { "content-type": file.content_type ?? "", "content-disposition": "attachment" });
  });

  return uploads;
}
