import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { z } from "zod";

/** Five minutes, for an hour is enough only where every change has its event. */
const SHORT = 300;
const LONG = 3_600;
/** What tells of nothing but products, each change of which has an event. */
const PRODUCTS_ALONE = ["/sitemap.xml", "/sitemaps/products-1.xml"];

const manifest = z.object({
  routes: z.record(
    z.string(),
    z.object({
      initialRevalidateSeconds: z.union([z.number(), z.literal(false)]),
      initialStatus: z.number().optional(),
    }),
  ),
});

test("whatever is made of what the API answers is made anew after five minutes, without any event", () => {
  const { routes } = manifest.parse(JSON.parse(readFileSync(".next/prerender-manifest.json", "utf8")));
  const ceilings = Object.entries(routes).map(([path, route]) => [path, route.initialRevalidateSeconds] as const);
  const above = ceilings.filter(([, seconds]) => seconds === false || seconds > SHORT);

  expect(ceilings.length).toBeGreaterThan(50);
  expect(Object.fromEntries(above)).toEqual({
    ...Object.fromEntries(PRODUCTS_ALONE.map((path) => [path, LONG])),
    // Made of nothing that changes.
    "/_global-error": false,
    "/robots.txt": false,
  });
});
