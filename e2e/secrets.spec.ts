import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { type APIRequestContext, type APIResponse, expect, test } from "@playwright/test";
import { emulator } from "./emulator";
import { pages } from "./pages";

const PAGES = [
  ...pages,
  "/search-index.json",
  "/llms.txt",
  "/sitemap.xml",
  "/products/rss.xml",
  "/blog/feed.json",
  "/products/sea-edition.md",
  "/manifest.webmanifest",
];

// The token of the emulator, its Stripe secrets, its webhook secret, what the demo shop sells, and a buyer's address.
const SECRETS = [/crevio_demo_/, /client_?secret/i, /\bcs_[a-z0-9]/i, /whsec_/, /PAID-CONTENT/, /@example\.com/];

test("no page, payload or header holds a secret", async ({ request }) => {
  for (const path of PAGES) {
    expectNoSecret(path, await answerOf(request, path));
    const payload = `${path}${path.includes("?") ? "&" : "?"}_rsc=1`;
    expectNoSecret(`${path} as a payload`, await answerOf(request, payload, { RSC: "1" }));
  }
});

test("the answers to a cart and to its checkout hold no secret", async ({ request }) => {
  const product = await emulator.edit("products/forest-edition?webhook=false", {});
  const [variant = ""] = JSON.stringify(product.price_variants).match(/price_\w+/) ?? [];
  const form = { price_variant: variant, seen: `${variant} amountType=free` };
  const json = { accept: "application/json" };
  const lines = [{ product: product.id, slug: product.slug, variant }];
  const answers: [name: string, status: number, answer: APIResponse][] = [
    ["a look-up", 200, await request.post("/api/cart", { data: { lines } })],
    ["a form", 303, await request.post("/api/checkout", { form: { price_variant: variant }, maxRedirects: 0 })],
    ["a script", 200, await request.post("/api/checkout", { form: { price_variant: variant }, headers: json })],
    ["a changed price", 409, await request.post("/api/checkout", { form, headers: json })],
    ["the page of a changed price", 200, await request.post("/api/checkout", { form })],
  ];
  for (const [name, status, answer] of answers) {
    expect(answer.status(), name).toBe(status);
    expectNoSecret(name, JSON.stringify(answer.headers()) + (await answer.text()));
  }
});

test("the page after a payment holds no secret and no address of the buyer", async ({ page }) => {
  await page.goto("/products/forest-edition");
  await page.getByRole("button", { name: "Buy now" }).click();
  await page.getByLabel(/e-?mail/i).fill("ada@example.com");
  await page.getByRole("button", { name: /^Pay / }).click();
  await page.getByRole("link", { name: /^(Return|Back) to/ }).click();
  const response = await page.reload();

  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Paid, thank you");
  expectNoSecret("/checkout/return", (await response?.text()) ?? "");
  expectNoSecret("the cart", await page.evaluate(() => JSON.stringify(localStorage)));
});

test("what the API says when it fails is told to nobody", async ({ request }) => {
  const message = `crevio_demo_1 whsec_1 client_secret cs_1 PAID-CONTENT ada@example.com`;
  const body = JSON.stringify({ error: { type: "api_error", message }, client_secret: message, email: message });
  await emulator.fault({ kind: "status", status: 500, body, retryAfter: 600 });
  try {
    for (const path of ["/products/never-seen", "/invoices/inv_dawson", "/checkout/return"]) {
      expectNoSecret(path, await answerOf(request, path, { cookie: "checkout=co_1" }));
      expectNoSecret(
        `${path} as a payload`,
        await answerOf(request, `${path}?_rsc=1`, { RSC: "1", cookie: "checkout=co_1" }),
      );
    }
    const answer = await request.post("/api/checkout", { form: { price_variant: "price_1" } });
    expectNoSecret("the page of a failed checkout", JSON.stringify(answer.headers()) + (await answer.text()));
  } finally {
    await emulator.clearFaults();
  }
});

test("no page that was made beforehand, and no map of a script, holds a secret", () => {
  const made = filesBelow(".next/server/app").filter((path) => /\.(html|rsc|body|meta|txt|json)$/.test(path));
  expect(made.length).toBeGreaterThan(50);
  for (const file of made) expectNoSecret(file, readFileSync(file, "utf8"));
  expect(filesBelow(".next/static").filter((path) => path.endsWith(".map"))).toEqual([]);
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
