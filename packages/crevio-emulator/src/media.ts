import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";

const films = fileURLToPath(new URL("../media", import.meta.url));
const forever = "public, max-age=31536000, immutable";

/** Pictures and films of the shop, as Crevio hosts those that merchants upload. */
export function createMedia(): Hono {
  const media = new Hono();

  media.get("/:file{.+\\.webp}", async (c) => {
    // Loaded on the first picture: most tests never ask for one, and the renderer is heavy.
    const { drawn } = await import("./prints/drawn.ts");
    const picture = await drawn(c.req.param("file"));
    return picture ? c.body(picture, 200, { "content-type": "image/webp", "cache-control": forever }) : c.notFound();
  });

  media.get(
    "/:file{[a-z0-9-]+\\.mp4}",
    serveStatic({
      root: films,
      rewriteRequestPath: (path) => path.slice(path.lastIndexOf("/")),
      onFound: (_path, c) => {
        c.header("Cache-Control", forever);
        c.header("Accept-Ranges", "bytes");
      },
    }),
  );

  return media;
}
