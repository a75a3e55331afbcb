import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { emulator } from "./emulator";
import { EMULATOR_ORIGIN } from "./origins";
import { watchShifts } from "./shift";
import { test } from "./test";

const COURSE = "/products/linocut-from-first-cut";

test.describe("the gallery", () => {
  test("is gone through by keyboard", async ({ page }) => {
    await page.goto(COURSE);
    const pictures = page.getByRole("list", { name: "Pictures", exact: true });
    const current = pictures.locator("[aria-current]");
    await pictures.getByRole("link", { name: "Picture 1" }).focus();

    await page.keyboard.press("ArrowRight");
    await expect(pictures.getByRole("link", { name: "Picture 2" })).toBeFocused();
    await expect(current).toHaveAccessibleName("Picture 2");
    await expect(page.getByRole("img", { name: "Linocut from first cut, picture 2" })).toBeInViewport();

    await page.keyboard.press("End");
    await expect(current).toHaveAccessibleName("Film, number 3");
    await expect(page.getByLabel("Film about Linocut from first cut")).toBeInViewport();
    await page.keyboard.press("Home");
    await expect(current).toHaveAccessibleName("Picture 1");
  });

  test("has one stop for the pictures and one for the small ones", async ({ page }) => {
    await page.goto(COURSE);
    await page.getByRole("link", { name: /picture 1 Enlarge/ }).focus();

    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Picture 1", exact: true })).toBeFocused();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: /reviews$/ })).toBeFocused();
  });

  test("follows a swipe", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(COURSE);
    await page
      .getByRole("region", { name: /^Pictures of/ })
      .locator("ul")
      .first()
      .evaluate((list) => {
        list.scrollTo({ left: list.clientWidth, behavior: "instant" });
      });

    await expect(page.locator("[aria-current=true]")).toHaveAccessibleName("Picture 2");
  });

  test("shows a picture over the whole window, and gives the page back", async ({ page }) => {
    await page.goto(COURSE);
    const link = page.getByRole("link", { name: /picture 1 Enlarge/ });
    await link.click();
    const layer = page.getByRole("dialog", { name: "Pictures" });
    const picture = layer.getByRole("button", { name: "Enlarge" });
    await expect(picture).toBeFocused();

    await picture.click({ position: { x: 10, y: 10 } });
    await expect(picture).toHaveAttribute("aria-pressed", "true");
    const { width } = (await picture.boundingBox()) ?? { width: 0 };
    expect(width).toBeGreaterThan(page.viewportSize()?.width ?? 0);
    await picture.press("Enter");
    await expect(picture).toHaveAttribute("aria-pressed", "false");

    await page.keyboard.press("ArrowRight");
    await expect(layer.getByText("2 of 2")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(layer).toBeHidden();
    await expect(link).toBeFocused();
  });

  test("asks nothing of a video host before a click", async ({ page }) => {
    const asked: string[] = [];
    await page.route(/youtube|ytimg|googlevideo/, (route) => {
      asked.push(route.request().url());
      return route.fulfill({ contentType: "text/html", body: "a film" });
    });
    await page.goto("/products/woodblock-in-three-colours", { waitUntil: "networkidle" });
    await page.getByRole("link", { name: "Film, number 3" }).click();
    const play = page.getByRole("link", { name: /Play the film/ });
    await expect(play).toBeInViewport();
    expect(asked).toEqual([]);

    await play.click();
    await expect(page.frameLocator("iframe").getByText("a film")).toBeVisible();
    expect(asked[0]).toMatch(/^https:\/\/www\.youtube-nocookie\.com\/embed\//);
  });
});

test.describe("a variant", () => {
  test("is named by the address and writes it", async ({ page }) => {
    const [, second] = await variantsOf("linocut-from-first-cut");
    await page.goto(`${COURSE}?variant=${second}`);
    await expect(page.getByRole("radio", { name: /^With feedback \$219/ })).toBeChecked();
    await expect(page.getByText("Written feedback from Ingrid")).toBeVisible();

    await page.getByRole("radio", { name: /in three payments/ }).check();
    await expect(page).toHaveURL(/\?variant=price_/);
    await page.reload();
    await expect(page.getByRole("radio", { name: /in three payments/ })).toBeChecked();
  });

  for (const id of ["price_nobody", "", "%00", "x%22%5D"]) {
    test(`that nobody knows (${id || "empty"}) leaves the first one chosen`, async ({ page }) => {
      await page.goto(`${COURSE}?variant=${id}`, { waitUntil: "networkidle" });
      await expect(page.getByRole("radio", { name: /^Course \$129/ })).toBeChecked();
    });
  }

  test("that cannot be bought yet says so on the button, and a link leads to it", async ({ page }) => {
    const [, , group] = await variantsOf("woodblock-in-three-colours");
    await page.goto("/products/woodblock-in-three-colours");
    await page.getByRole("radio", { name: /^Spring group/ }).check();
    await expect(page.getByRole("button", { name: "Join the waitlist" })).toBeVisible();
    await page.getByRole("radio", { name: /^Course \$149/ }).check();
    await expect(page.getByRole("button", { name: "Join the waitlist" })).toBeHidden();

    await page.goto(`/products/woodblock-in-three-colours?variant=${group}`);
    await expect(page.getByRole("button", { name: "Join the waitlist" })).toBeVisible();
  });

  test("that is sold out cannot be chosen, by hand or by address", async ({ page }) => {
    const [first, second] = await variantsOf("risograph-in-two-drums");
    await emulator.edit(`price_variants/${second}`, { quantity_available: 0 });
    try {
      await expect(async () => {
        await page.goto(`/products/risograph-in-two-drums?variant=${second}`);
        await expect(page.getByRole("radio", { name: /sold out/ })).toBeDisabled({ timeout: 500 });
      }).toPass();
      await expect(page.locator(`input[value=${first}]`)).toBeChecked();
    } finally {
      await emulator.edit(`price_variants/${second}`, { quantity_available: null });
    }
  });

  test("follows the address also where the page stays", async ({ page }) => {
    const [, , third] = await variantsOf("linocut-from-first-cut");
    await page.goto(COURSE);
    await page.getByRole("radio", { name: /^With feedback \$219/ }).check();
    await page.evaluate((id) => window.history.pushState(null, "", `?variant=${id}`), third);
    await expect(page.getByRole("radio", { name: /in three payments/ })).toBeChecked();
  });

  test("needs no page of its own", async ({ request }) => {
    const [, second] = await variantsOf("linocut-from-first-cut");
    const [plain, named] = await Promise.all([request.get(COURSE), request.get(`${COURSE}?variant=${second}`)]);
    expect(named.headers()["x-nextjs-prerender"]).toContain("1");
    expect(await named.text()).toBe(await plain.text());
  });
});

test("on a phone, a bar buys the chosen variant while the form's button is out of sight", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(COURSE);
  const buttons = page.getByRole("button", { name: "Start the course" });
  const [form, bar] = [page.getByRole("main").locator("form[id] [type=submit]"), page.locator("button[form]")];
  await expect(bar).toBeInViewport();

  await form.scrollIntoViewIfNeeded();
  await expect(bar).toBeHidden();
  await expect(buttons).toHaveCount(1);
  await page.getByRole("radio", { name: /^With feedback \$219/ }).check();

  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(bar).toBeVisible();
  const [lower, upper] = [await bar.boundingBox(), await page.getByRole("contentinfo").boundingBox()];
  expect((lower?.y ?? 0) + (lower?.height ?? 0)).toBeLessThanOrEqual(upper?.y ?? 0);
  await page.getByRole("heading", { name: "Reviews" }).scrollIntoViewIfNeeded();
  await expect(bar).toBeInViewport();
  await bar.click();
  await expect(page.getByRole("button", { name: /^Pay \$219/ })).toBeVisible();
});

test("what takes the focus is not under the bar", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(COURSE);
  await page.getByRole("link", { name: "All reviews in the shop" }).scrollIntoViewIfNeeded();
  const bar = page.locator("button[form]");
  await expect(bar).toBeInViewport();
  for (let step = 0; step < 4; step += 1) {
    await page.keyboard.press("Tab");
    await expect
      .poll(() =>
        bar.evaluate((button) => {
          const lower = document.activeElement?.getBoundingClientRect().bottom ?? 0;
          const upper = button.parentElement?.getBoundingClientRect().top ?? 0;
          return button.contains(document.activeElement) || lower <= upper;
        }),
      )
      .toBe(true);
  }
});

test("on a wide screen the button stays in sight while one reads", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto(COURSE);
  await page.getByRole("heading", { name: "What you need" }).scrollIntoViewIfNeeded();

  await expect(page.getByRole("button", { name: "Start the course" })).toBeInViewport({ ratio: 1 });
  await expect(page.locator("button[form]")).toBeHidden();
});

test("a product tells what comes with it, what others say and where to go on", async ({ page }) => {
  const main = page.getByRole("main");
  // Experiences may still be as a test of a later API left them.
  await emulator.edit("experiences/linocut-lessons", {});
  await expect(async () => {
    await page.goto(COURSE);
    await expect(main.getByRole("region", { name: "What you get" })).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(page.getByRole("navigation", { name: "You are here" }).locator("[aria-current=page]")).toHaveText(
    "Linocut from first cut",
  );
  const included = main.getByRole("region", { name: "What you get" });
  await expect(included.getByRole("link")).toHaveCount(2);
  await expect(included.getByRole("listitem").filter({ hasText: "Forum" })).toContainText("The proof table");
  const reviews = main.getByRole("region", { name: "Reviews" });
  await expect(reviews.getByRole("listitem").first()).toHaveText(/5 stars.*5 reviews/);
  const related = main.getByRole("region", { name: "Others to look at" });
  await expect(related.getByRole("link")).toHaveCount(4);
  await expect(related.getByRole("link", { name: "Linocut from first cut" })).toHaveCount(0);
});

test.describe("reviews", () => {
  const ids: string[] = [];
  test.beforeAll(async () => {
    const { id: product } = await emulator.edit("products/sea-edition?webhook=false", {});
    for (let index = 1; index <= 14; index += 1) {
      const review = await emulator.create("reviews", {
        product,
        rating: 4,
        content: `Note ${index}`,
        position: 100 + index,
      });
      ids.push(String(review.id));
    }
  });
  test.afterAll(async () => {
    for (const id of ids) await emulator.remove(`reviews/${id}`);
  });

  test("go on where the page of the product ends, and not past the last one", async ({ page, request }) => {
    await expect(async () => {
      await page.goto("/products/sea-edition");
      await expect(page.getByText("Note 1", { exact: true })).toBeVisible({ timeout: 500 });
      await expect(page.getByRole("link", { name: "More reviews" })).toBeVisible({ timeout: 500 });
    }).toPass();
    await page.getByRole("link", { name: "More reviews" }).click();
    await expect(page).toHaveURL(/\/products\/sea-edition\/reviews\/2$/);
    await expect(page.getByText("Note 14")).toBeVisible();
    await page.getByRole("link", { name: "Previous page" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Sea edition" })).toBeVisible();

    for (const path of [
      "sea-edition/reviews/3",
      "sea-edition/reviews/1",
      "sea-edition/reviews/x",
      "nothing/reviews/2",
    ]) {
      expect((await request.get(`/products/${path}`)).status(), path).toBe(404);
    }
  });

  test("of the whole shop are paged, and say of what they are", async ({ page, request }) => {
    await page.goto("/reviews");
    const first = page.getByRole("main").getByRole("article").first();
    await expect(first.getByRole("img", { name: /^[1-5] of 5 stars$/ })).toBeVisible();
    await expect(first.getByRole("link")).toHaveAttribute("href", /^\/products\//);
    await page.getByRole("link", { name: "Next page" }).click();
    await expect(page).toHaveURL(/\/reviews\/page\/2$/);
    await expect(page.getByText("Page 2", { exact: true })).toBeVisible();

    for (const path of ["/reviews/page/1", "/reviews/page/999", "/reviews/page/0"]) {
      expect((await request.get(path)).status(), path).toBe(404);
    }
  });

  test("appear with the event that tells of them", async ({ page }) => {
    const { id: product } = await emulator.edit("products/forest-edition?webhook=false", {});
    const { id } = await emulator.create("reviews", {
      product,
      rating: 3,
      content: "Fresh from the press",
      position: 0,
    });
    ids.push(String(id));
    for (const path of ["/products/forest-edition", "/reviews"]) {
      await expect(async () => {
        await page.goto(path);
        await expect(page.getByText("Fresh from the press")).toBeVisible({ timeout: 500 });
      }).toPass();
    }
  });
});

test.describe("what a merchant may have left undone", () => {
  const slugs: string[] = [];
  test.afterAll(async () => {
    for (const slug of slugs) await emulator.remove(`products/${slug}`);
  });

  const media = (...addresses: [type: string, url: string][]) => ({
    media_gallery: addresses.map(([type, url], index) => ({ id: `file_${index}`, type, url })),
  });
  for (const [what, slug, fields] of [
    ["no picture", "bare", {}],
    ["a picture that does not come", "broken", media(["image/png", `${EMULATOR_ORIGIN}/media/nothing.png`])],
    ["nothing that can be shown", "unknown", media(["model/gltf", "https://example.com/a.gltf"], ["", "nowhere"])],
    ["a name of 200 characters", "long", { name: "Nameless ".repeat(23).slice(0, 200) }],
  ] as const) {
    test(`${what}: the page is whole`, async ({ page }) => {
      slugs.push(slug);
      await emulator.create("products", { name: `Name of ${slug}`, slug, status: "active", ...fields });
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      for (const width of [360, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        expect((await page.goto(`/products/${slug}`))?.status()).toBe(200);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.getByText("This is not on sale at the moment.")).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      }
      expect(errors).toEqual([]);
    });
  }
});

test("the first picture is asked for at once and nothing moves when it comes", async ({ page }) => {
  const shift = await watchShifts(page);
  const response = await page.goto(COURSE, { waitUntil: "networkidle" });
  const shown = await page
    .getByRole("img", { name: /picture 1$/ })
    .evaluate((image: HTMLImageElement) => image.currentSrc.slice(location.origin.length));
  expect(shown).toContain("w=1200");
  expect(await response?.headerValue("link")).toContain(`<${shown}>; rel=preload; as="image"`);
  expect(await shift()).toBeLessThan(0.01);
});

test("the pictures stand in their place before the rest of the page has come", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  const picture = page.getByRole("img", { name: /picture 1$/ });
  await page.goto(COURSE);
  const whole = await picture.boundingBox();

  await page.route(`**${COURSE}`, async (route) => {
    const response = await route.fetch();
    const [start = ""] = (await response.text()).split('<ul aria-label="Pictures"');
    await route.fulfill({ response, body: start.slice(0, start.lastIndexOf("<div")) });
  });
  await page.route("**/*.js", (route) => route.abort());
  await page.reload();
  await expect(page.getByRole("link", { name: "Picture 1", exact: true })).toHaveCount(0);
  expect(await picture.boundingBox()).toEqual(whole);
});

test("a product brings at most 25 kB of JavaScript beside the layout's", async ({ page }) => {
  expect((await scriptsOf(page, COURSE)) - (await scriptsOf(page, "/nothing-here"))).toBeLessThan(25_000);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every picture can be seen, also large", async ({ page }) => {
    await page.goto(COURSE);
    await page.getByRole("link", { name: "Picture 2", exact: true }).click();
    await expect(page.getByRole("img", { name: /picture 2$/ })).toBeInViewport();
    await page.getByRole("link", { name: /picture 2 Enlarge/ }).click();
    await expect(page).toHaveURL(/linocut-heron-detail/);
  });

  test("a film elsewhere is a link to it", async ({ page }) => {
    await page.goto("/products/woodblock-in-three-colours");
    await expect(page.getByRole("link", { name: /Play the film/ })).toHaveAttribute(
      "href",
      "https://www.youtube.com/watch?v=bK3nLofT41s",
    );
  });

  test("a phone has no bar, and the form buys", async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(COURSE);
    await expect(page.locator("button[form]")).toBeHidden();
    await page.getByRole("radio", { name: /^With feedback \$219/ }).check();
    await expect(page.getByText("Written feedback from Ingrid")).toBeVisible();
    await page.getByRole("button", { name: "Start the course" }).click();
    await expect(page.getByRole("button", { name: /^Pay \$219/ })).toBeVisible();
  });

  test("a card buys what comes in one variant only", async ({ page }) => {
    await page.goto("/products");
    await expect(page.getByRole("button", { name: /Linocut from first cut/ })).toHaveCount(0);
    await page.getByRole("button", { name: "Buy now Sea edition" }).click();
    await expect(page.getByRole("button", { name: /^Pay \$14/ })).toBeVisible();
  });
});

async function variantsOf(slug: string): Promise<string[]> {
  const { price_variants: variants } = await emulator.edit(`products/${slug}?webhook=false`, {});
  return Array.isArray(variants) ? variants.map(({ id }) => String(id)) : [];
}

/** Bytes of all scripts that a page brings, gzipped. */
async function scriptsOf(page: Page, path: string): Promise<number> {
  const sizes: Promise<number>[] = [];
  const count = async (body: Promise<Buffer>) => gzipSync(await body).length;
  const onResponse = (response: import("@playwright/test").Response) => {
    if (response.request().resourceType() === "script") sizes.push(count(response.body()));
  };
  page.on("response", onResponse);
  await page.goto(path, { waitUntil: "networkidle" });
  page.off("response", onResponse);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
