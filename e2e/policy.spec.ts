import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { pages } from "./pages";

/** Notes what the policy of the shop refuses, in every page of this browser. */
async function listen(context: BrowserContext): Promise<string[]> {
  const refused: string[] = [];
  await context.exposeFunction("noteRefusal", (text: string) => void refused.push(text));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, documentURI }) =>
      Reflect.get(window, "noteRefusal")(`${effectiveDirective} ${blockedURI} on ${documentURI}`),
    );
  });
  return refused;
}

const scrollDown = (page: Page) => page.evaluate(() => scrollTo(0, document.body.scrollHeight));

test("no page does what the policy refuses", async ({ context, page }) => {
  const refused = await listen(context);
  for (const path of pages) {
    await page.goto(path, { waitUntil: "load" });
    await scrollDown(page);
  }
  await page.waitForLoadState("networkidle");
  expect(refused).toEqual([]);
});

test("nothing that opens does", async ({ context, page }) => {
  const refused = await listen(context);
  await context.route(/youtube-nocookie/, (route) => route.fulfill({ contentType: "text/html", body: "A film" }));

  await page.goto("/blog/what-a-press-weighs", { waitUntil: "networkidle" });
  await page.getByRole("link", { name: /^Play/ }).first().click();
  await expect(page.frameLocator("iframe").getByText("A film")).toBeVisible();

  await page.getByRole("banner").getByRole("link", { name: "Search" }).click();
  await page.getByRole("searchbox").fill("sea");
  await expect(page.getByRole("dialog").getByRole("link", { name: "Sea edition" })).toBeVisible();
  await page.getByRole("dialog").getByRole("button", { name: "Close" }).click();

  await page.goto("/products/sea-edition", { waitUntil: "networkidle" });
  await page.getByRole("button", { name: "Add to cart" }).click();
  await expect(page.getByRole("dialog", { name: "Cart" })).toBeVisible();
  expect(refused).toEqual([]);
});

test("markup that somebody got into a page runs nothing, frames nothing and sends nothing away", async ({
  context,
  page,
}) => {
  const refused = await listen(context);
  await page.goto("/about", { waitUntil: "networkidle" });
  await page.evaluate(() => {
    const evil = "https://evil.example";
    document.body.insertAdjacentHTML(
      "beforeend",
      `<img src="/nothing.png" onerror="noteRefusal('nothing of this')"><iframe src="${evil}/frame"></iframe><object data="${evil}/object"></object>
       <base href="${evil}"><link rel="stylesheet" href="${evil}/style.css"><form action="${evil}/form"><button id="evil"></form>`,
    );
    const script = document.createElement("script");
    script.src = `${evil}/script.js`;
    document.body.append(script);
    document.getElementById("evil")?.click();
  });
  const directives = [
    "script-src-attr",
    "script-src-elem",
    "frame-src",
    "object-src",
    "base-uri",
    "style-src-elem",
    "form-action",
  ];
  await expect.poll(() => new Set(refused.map((text) => text.split(" ")[0]))).toEqual(new Set(directives));
});

test("every kind of answer has the headers, and none tells what it runs on", async ({ request }) => {
  const answers = ["/", "/nothing", "/invoices/inv_dawson", "/search-index.json", "/api/cart", "/_next/image?url=x"];
  for (const path of answers) {
    const headers = (await request.get(path)).headers();
    expect(headers["x-powered-by"], path).toBeUndefined();
    expect(headers, path).toMatchObject({
      "content-security-policy": expect.stringContaining("object-src 'none'"),
      "strict-transport-security": expect.stringMatching(/^max-age=\d{8}/),
      "x-content-type-options": "nosniff",
      "referrer-policy": "strict-origin-when-cross-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
    expect(headers["content-security-policy"], path).not.toContain("unsafe-eval");
  }
});

test("the optimiser fetches nothing from where it should not", async ({ request }) => {
  for (const url of [
    "https://evil.example/a.png",
    "http://169.254.169.254/latest/meta-data",
    "http://localhost:22/",
    "http://10.0.0.1/a.png",
    "http://[::1]/a.png",
    "https://crevio.co.evil.example/a.png",
    "https://crevio.co@evil.example/a.png",
    "file:///etc/passwd",
  ]) {
    const answer = await request.get(`/_next/image?${new URLSearchParams({ url, w: "640", q: "80" })}`);
    expect(answer.status(), url).toBe(400);
  }
});
