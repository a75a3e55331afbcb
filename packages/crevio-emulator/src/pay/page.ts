import { readFileSync } from "node:fs";
import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";
import type { Shop } from "../shop.ts";

export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>;

/** The frame of every hosted page: whose shop it is, that no money moves, and the way back. */
export function page(shop: Shop, title: string, content: Markup): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} · ${shop.name}</title>
        <style>
          ${raw(css)}
        </style>
      </head>
      <body>
        <p class="test">Test payment · Crevio emulator · no money moves</p>
        <main>
          <p class="shop">${shop.name}</p>
          ${content}
        </main>
      </body>
    </html>`;
}

/** A page that only says where things stand. */
export function notice(shop: Shop, title: string, sentence: string, wayOut = `Back to ${shop.name}`): Markup {
  return page(
    shop,
    title,
    html`<h1>${title}</h1>
      <p>${sentence}</p>
      <p><a class="button" href="${returnUrl(shop)}">${wayOut}</a></p>`,
  );
}

/** Where the buyer goes afterwards. The API documents no success URL, so it carries nothing. */
export function returnUrl(shop: Shop): string {
  return `${shop.settings.storeUrl}/checkout/return`;
}

const css = readFileSync(new URL("page.css", import.meta.url), "utf8");
