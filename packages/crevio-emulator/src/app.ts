import { Hono } from "hono";
import { createApi } from "./api.ts";
import type { NodeEnv } from "./control/faults.ts";
import { createControl } from "./control/routes.ts";
import { noSuchEndpoint, Problem } from "./core/problem.ts";
import type { Emulation } from "./emulation.ts";
import { createMedia } from "./media.ts";
import { createPaymentPages } from "./pay/routes.ts";
import { strange } from "./strange.ts";
import { createUploads } from "./uploads.ts";

/** Everything the emulator answers, over one run. */
export function createApp(emulation: Emulation, apiKey: string): Hono<NodeEnv> {
  const app = new Hono<NodeEnv>({ getPath: snakeCasePath });

  app.use("/v1/*", emulation.requests.middleware);
  app.use("/v1/*", emulation.rateLimit.middleware);
  app.use("/v1/*", emulation.faults.middleware);
  app.use("/pay/*", emulation.faults.middleware);
  app.use("/media/*", emulation.faults.middleware);
  app.use("/v1/*", async (c, next) => {
    await next();
    if (emulation.settings.chaosShape && c.res.ok)
      c.res = Response.json(strange(await c.res.json()), { status: c.res.status });
  });

  const shop = () => emulation.shop;
  app.route("/v1", createApi(shop, apiKey));
  app.route("/_emulator", createControl(emulation));
  app.route("/pay", createPaymentPages(shop));
  app.route("/media", createMedia());
  app.route("/uploads", createUploads(shop));

  app.notFound((c) => {
    throw noSuchEndpoint(c.req.method, c.req.path);
  });
  app.onError((error) => {
    if (error instanceof Problem) return Response.json(error.body, { status: error.status });
    console.error(error);
    return Response.json(new Problem(500, "Something went wrong on our side.").body, { status: 500 });
  });

  return app;
}

/** One path of the API is known to be written with hyphens, so each one may be: `/v1/price-variants` is `/v1/price_variants`. */
function snakeCasePath(request: Request): string {
  const { pathname } = new URL(request.url);
  return pathname.replace(/^\/(?:v1|_emulator)\/[^/]+/, (stem) => stem.replaceAll("-", "_"));
}
