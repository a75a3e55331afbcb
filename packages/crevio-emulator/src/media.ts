import { fileURLToPath } from "node:url";
import { serveStatic } from "@hono/node-server/serve-static";
import { Hono } from "hono";
import type { Ratio } from "./prints/print.ts";

const ratios: readonly Ratio[] = ["4x5", "16x9", "1x1"];
const films = fileURLToPath(new URL("../media", import.meta.url));
const forever = "public, max-age=31536000, immutable";

/** Pictures and films of the shop, as Crevio hosts those that merchants upload. */
export function createMedia(): Hono {
  const media = new Hono();

  media.get("/:file{[a-z0-9-]+\\.(?:4x5|16x9|1x1)\\.webp}", async (c) => {
    const [name = "", wanted] = c.req.param("file").split(".");
    const ratio = ratios.find((one) => one === wanted);
    if (!ratio) return c.notFound();
    // Loaded on the first picture: most tests never ask for one, and the renderer is heavy.
    const { drawn } = await import("./prints/drawn.ts");
    return c.body(await drawn(name, ratio), 200, { "content-type": "image/webp", "cache-control": forever });
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
