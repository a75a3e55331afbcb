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

const css = `
  :root { color-scheme: light dark; --paper: #fbfaf7; --ink: #1d1b18; --quiet: #69635a; --line: #1d1b1822; --field: #fff; --bad: #a32c15; }
  @media (prefers-color-scheme: dark) {
    :root { --paper: #1a1816; --ink: #f1ece3; --quiet: #a9a196; --line: #f1ece326; --field: #24211e; --bad: #f19a86; }
  }
  * { box-sizing: border-box; margin: 0; }
  body { background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, sans-serif; }
  .test { padding: 8px 20px; border-bottom: 1px solid var(--line); color: var(--quiet); font-size: 13px; text-align: center; }
  main { max-width: 480px; margin: 0 auto; padding: 56px 20px 80px; }
  main > p { margin-bottom: 24px; }
  main > .shop { margin-bottom: 4px; color: var(--quiet); }
  h1 { margin: 0 0 24px; font: 500 32px/1.15 Georgia, serif; letter-spacing: -0.01em; }
  dl { margin-bottom: 32px; border-top: 1px solid var(--line); font-variant-numeric: tabular-nums; }
  dl div { display: flex; justify-content: space-between; gap: 24px; padding: 14px 0; border-bottom: 1px solid var(--line); }
  dt small { display: block; color: var(--quiet); font-size: 14px; }
  dd { white-space: nowrap; }
  .total { font-weight: 600; }
  label { display: block; margin-bottom: 20px; font-size: 14px; }
  label small { color: var(--quiet); font-size: 14px; }
  input { display: block; width: 100%; height: 44px; margin-top: 6px; padding: 0 12px; border: 1px solid var(--quiet); border-radius: 4px;
    background: var(--field); color: inherit; font: inherit; font-size: 16px; }
  button, .button { display: block; width: 100%; min-height: 44px; margin-top: 12px; padding: 10px 16px; border: 1px solid var(--ink);
    border-radius: 4px; background: var(--ink); color: var(--paper); font: inherit; font-weight: 500; text-align: center; text-decoration: none;
    cursor: pointer; }
  button.second { background: transparent; color: var(--ink); }
  :focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
  .message { padding: 12px 14px; border-left: 3px solid var(--bad); color: var(--bad); }
  .leave { margin-top: 24px; text-align: center; }
  .leave a { color: var(--quiet); }
`;
