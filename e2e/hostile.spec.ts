import { type BrowserContext, expect, type Page } from "@playwright/test";
import { emulator } from "./emulator";
import { hostile, hostileFilms, hostilePictures, hostileSlugs } from "./hostile-content";
import { EMULATOR_ORIGIN, SHOP_ORIGIN } from "./origins";
import { test } from "./test";

/** Where a merchant may keep pictures: they may be asked for, and nothing else anywhere. */
const PICTURES = "https://pictures.example/";

/** What one text leaves open must not hide the next. */
const CLOSED = "\n\n</script></style></title></textarea></noscript></template></xmp></svg></math></iframe>-->\n\n";

/** Texts that share a product and a post. */
const GROUP = 8;

const made: string[] = [];

test.describe.configure({ timeout: 600_000 });

test.afterAll(async () => {
  for (const path of made) await emulator.remove(`${path}?webhook=false`);
  // One event for each kind, so that no list shows what is gone.
  for (const resource of [
    "products/print-club",
    "blog_posts/five-gouges",
    "experiences/club-folder",
    "legal_pages/refund-policy",
  ])
    await emulator.edit(resource, {});
});

test("the trap catches what runs, asks or stays", async ({ context, page }) => {
  const caught = await setTrap(context);
  const html =
    "<main><script>alert(1)</script><img src=https://trap.example/x onerror=alert(2)><a href=javascript:x>a</a></main>";
  await page.route(`${SHOP_ORIGIN}/caught`, (route) => route.fulfill({ contentType: "text/html", body: html }));
  await page.goto("/caught");
  caught.push(...(await look(page)));

  expect(caught).toEqual(
    expect.arrayContaining([
      expect.stringContaining("opened 1"),
      expect.stringContaining("opened 2"),
      expect.stringContaining("asked for https://trap.example/x"),
      expect.stringContaining("main has a script"),
      "img has onerror",
      "a has href javascript:x",
      "there is no header",
    ]),
  );
});

for (const [kind, vectors] of Object.entries(hostile)) {
  test(`nothing happens in products and posts with ${vectors.length} ${kind}`, async ({ context }) => {
    const caught = await setTrap(context);
    const pages = [await context.newPage(), await context.newPage()];
    for (let index = 0; index * GROUP < vectors.length; index += 1) {
      const group = vectors.slice(index * GROUP, (index + 1) * GROUP);
      const picture = hostilePictures[index % hostilePictures.length] ?? "";
      const film = hostileFilms[index % hostileFilms.length] ?? "";
      const paths = await Promise.all([
        makeProduct(kind, index, group, { picture, film }),
        makePost(kind, index, group, picture),
      ]);
      await Promise.all(
        pages.map(async (page, position) => {
          const response = await page.goto(paths[position] ?? "");
          expect(response?.status(), `${paths[position]}: ${group}`).toBe(200);
          caught.push(...(await look(page)));
        }),
      );
      expect(caught, group.join("\n")).toEqual([]);
    }
  });

  test(`nothing happens in legal pages and experiences with ${kind}`, async ({ context, page }) => {
    const caught = await setTrap(context);
    const text = vectors.join(CLOSED);
    const slug = `hostile-${kind}`;
    await make("legal_pages", slug, { title: vectors[0], body: text });
    await make("experiences", slug, {
      name: vectors[0],
      type: vectors[1],
      access_type: vectors[2],
      description: text,
      cover_image_url: hostilePictures[0],
      content: { outline: { chapters: [{ title: vectors[0], lessons: vectors }], files_count: 1 } },
    });
    for (const path of [`/legal/${slug}`, `/experiences/${slug}`]) {
      expect((await page.goto(path))?.status()).toBe(200);
      caught.push(...(await look(page)));
      expect(caught, path).toEqual([]);
    }
  });
}

test("nothing happens on the pages that list it all", async ({ context, page }) => {
  for (const [index, slug] of hostileSlugs.entries()) {
    await make("products", `hostile-slug-${index}`, { slug, name: `Slug ${index}`, status: "active" });
    await make("blog_posts", `hostile-post-${index}`, { slug, title: `Slug ${index}`, status: "published" });
  }
  for (const resource of [
    "products/print-club",
    "blog_posts/five-gouges",
    "experiences/club-folder",
    "legal_pages/refund-policy",
  ])
    await emulator.edit(resource, {});
  const caught = await setTrap(context);
  await expect(async () => {
    for (const [path, name] of [
      ["/products", "Slug 0"],
      ["/blog", "Slug 0"],
      ["/experiences", "alert(1)"],
    ] as const) {
      await page.goto(path);
      await expect(page.getByText(name).first()).toBeVisible({ timeout: 500 });
    }
  }).toPass({ timeout: 60_000 });

  for (const first of ["/", "/products", "/blog", "/experiences"]) {
    for (let path: string | null = first; path; path = await nextOf(page)) {
      // A page of a list that has grown is not found once more while it is made anew.
      await expect.poll(async () => (await page.goto(path ?? ""))?.status(), path).toBe(200);
      caught.push(...(await look(page)));
      expect(caught, path).toEqual([]);
    }
  }
});

/** Where the list goes on, if it does. */
function nextOf(page: Page): Promise<string | null> {
  return page.evaluate(() => document.querySelector("a[rel=next]")?.getAttribute("href") ?? null);
}

async function makeProduct(
  kind: string,
  index: number,
  vectors: string[],
  addresses: { picture: string; film: string },
): Promise<string> {
  const slug = `hostile-${kind}-${index}`;
  const text = vectors.join(CLOSED);
  const { id } = await make("products", slug, {
    name: vectors.join(" "),
    status: "active",
    description: text,
    body_html: text,
    button_cta: text,
    seo: { title: text, description: text },
    media_gallery: [
      { id: "file_1", type: "image/png", url: addresses.picture },
      { id: "file_2", type: "external/youtube", url: addresses.film },
      { id: "file_3", type: "video/mp4", url: addresses.picture },
    ],
  });
  for (const vector of vectors) {
    const variant = { product: id, name: vector, amount: 1000, currency: "usd", benefits: [vector] };
    await emulator.create("price_variants?webhook=false", variant);
    const review = {
      product: id,
      rating: 5,
      content: vector,
      customer_name: vector,
      customer_image_url: addresses.picture,
    };
    await emulator.create("reviews?webhook=false", review);
  }
  return `/products/${slug}`;
}

async function makePost(kind: string, index: number, vectors: string[], picture: string): Promise<string> {
  const slug = `hostile-${kind}-${index}`;
  const text = vectors.join(CLOSED);
  await make("blog_posts", slug, {
    title: vectors.join(" "),
    status: "published",
    published_at: new Date().toISOString(),
    excerpt: text,
    content: text,
    category: vectors.join(" "),
    author: { name: vectors.join(" "), avatar_url: picture },
    cover_image_url: picture,
    seo: { title: text, description: text },
  });
  return `/blog/${slug}`;
}

async function make(resource: string, slug: string, fields: object) {
  const item = await emulator.create(`${resource}?webhook=false`, { slug, ...fields });
  made.push(`${resource}/${item.id}`);
  return item;
}

/** Notes every dialog, every error of a script, and every request to anybody but the shop and the place it keeps its pictures. */
async function setTrap(context: BrowserContext): Promise<string[]> {
  const caught: string[] = [];
  context.on("dialog", async (dialog) => {
    caught.push(`opened ${dialog.message()}`);
    await dialog.dismiss();
  });
  context.on("weberror", (error) => void caught.push(`threw ${error.error().message}`));
  context.on("console", (message) => {
    if (message.type() === "error" && /hydrat|react/i.test(message.text())) caught.push(`logged ${message.text()}`);
  });
  const isForeign = (url: URL) =>
    url.origin !== SHOP_ORIGIN && url.origin !== EMULATOR_ORIGIN && url.protocol !== "data:";
  await context.route(isForeign, async (route) => {
    const request = route.request();
    const isPicture = /^(?:image|media)$/.test(request.resourceType()) && request.url().startsWith(PICTURES);
    if (!isPicture) caught.push(`asked for ${request.url()}`);
    await route.abort();
  });
  return caught;
}

/** What in a page could run or ask when somebody touches it, or stands where it must not. */
async function look(page: Page): Promise<string[]> {
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  return page.evaluate((origin) => {
    const found: string[] = [];
    const address =
      /^(?:href|xlink:href|src|srcdoc|srcset|action|formaction|poster|data|ping|background|cite|content)$/;
    // biome-ignore lint/suspicious/noControlCharactersInRegex: browsers leave them out of an address
    const hidden = /[\u0000-\u0020]/g;
    for (const element of document.querySelectorAll("*")) {
      const name = element.localName;
      for (const { name: key, value } of element.attributes) {
        if (key.startsWith("on")) found.push(`${name} has ${key}`);
        if (key === "srcdoc" || key === "ping") found.push(`${name} has ${key}`);
        if (address.test(key) && /^(?:javascript|data|vbscript|blob|file):/i.test(value.replace(hidden, "")))
          found.push(`${name} has ${key} ${value}`);
      }
    }
    for (const element of document.querySelectorAll<HTMLLinkElement>("link[href]"))
      if (new URL(element.href).origin !== origin && element.rel !== "canonical" && element.as !== "image")
        found.push(`link to ${element.href}`);
    const unwanted =
      "script:not([type='application/ld+json']), style, iframe, object, embed, base, meta, link, template, noscript";
    const isOurs = ({ localName, dataset, textContent }: HTMLElement) =>
      (localName === "script" && textContent.endsWith('parentNode.dataset.veiled=""')) ||
      (localName === "template" && dataset.dgst !== undefined);
    for (const element of document.querySelectorAll<HTMLElement>(`:is(main, header, footer) :is(${unwanted})`)) {
      if (isOurs(element)) continue;
      found.push(
        `${element.closest("main, header, footer")?.localName} has a ${element.localName} ${element.outerHTML.slice(0, 200)}`,
      );
    }
    for (const element of document.querySelectorAll("base, meta[http-equiv]"))
      found.push(`there is a ${element.localName}`);
    for (const form of document.querySelectorAll("form"))
      if (!form.getAttribute("action")?.startsWith("/")) found.push("there is a form of somebody else");
    for (const media of document.querySelectorAll<HTMLMediaElement>("video, audio"))
      if (media.autoplay || media.preload === "auto") found.push(`a ${media.localName} plays by itself`);
    for (const landmark of ["header", "main", "footer"]) {
      const box = document.querySelector(`body > ${landmark}`)?.getBoundingClientRect();
      if (!box || box.height < 20 || box.width < 200) found.push(`there is no ${landmark}`);
    }
    if (document.getElementById("content")?.localName !== "main") found.push("somebody else has the id of main");
    return found;
  }, SHOP_ORIGIN);
}
