import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, expect, test } from "@playwright/test";
import { emulator } from "./emulator";

const PAGES = [
  "/",
  "/products",
  "/products/linocut-from-first-cut",
  "/reviews",
  "/blog",
  "/blog/five-gouges",
  "/experiences",
  "/experiences/linocut-lessons",
  "/legal/privacy-policy",
  "/search",
  "/search-index.json",
  "/invoices/inv_dawson",
  "/checkout/return",
  "/nothing",
];

// The token of the emulator, its Stripe secrets, its webhook secret, what the demo shop sells, and a buyer's address.
const SECRETS = [/crevio_demo_/, /client_?secret/i, /\bcs_[a-z0-9]/i, /whsec_/, /PAID-CONTENT/, /@example\.com/];

test("no page, payload or header holds a secret", async ({ request }) => {
  for (const path of PAGES) {
    expectNoSecret(path, await answerOf(request, path));
    expectNoSecret(`${path} as a payload`, await answerOf(request, `${path}?_rsc=1`, { RSC: "1" }));
  }
});

test("the answer to a checkout holds no secret", async ({ request }) => {
  const product = await emulator.edit("products/forest-edition?webhook=false", {});
  const [id] = JSON.stringify(product.price_variants).match(/price_\w+/) ?? [];
  const response = await request.post("/api/checkout", {
    form: { price_variant: `${id}` },
    maxRedirects: 0,
  });

  expect(response.status()).toBe(303);
  expectNoSecret("POST /api/checkout", JSON.stringify(response.headers()) + (await response.text()));
});

test("no file that browsers get holds a secret or the names of the settings", () => {
  for (const file of filesBelow(".next/static")) {
    const text = readFileSync(file, "utf8");
    expectNoSecret(file, text);
    expect(text, file).not.toContain("CREVIO_API_KEY");
  }
});

function expectNoSecret(where: string, text: string) {
  for (const secret of SECRETS) expect(text, `${where} holds ${secret}`).not.toMatch(secret);
}

async function answerOf(request: APIRequestContext, path: string, headers: Record<string, string> = {}) {
  const response = await request.get(path, { headers });
  return JSON.stringify(response.headers()) + (await response.text());
}

function filesBelow(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path));
  return paths.filter((path) => statSync(path).isFile());
}
