/** `npm run preview -- products/slug`: prints a link to an unpublished product or post, good for a day. See `usage`. */
import environment from "@next/env";
import { previewKinds, previewPath } from "../lib/preview.ts";

const usage = `Usage: npm run preview -- <products|blog>/<slug> [hours]

Prints a link under which an unpublished product or post can be looked at, for 24 hours or as many as given.
Reads CREVIO_API_KEY, with which the link is signed, and SITE_URL from the environment or .env files.`;

environment.loadEnvConfig(process.cwd(), false, { info() {}, error: console.error });
const { CREVIO_API_KEY: apiKey, SITE_URL: origin = "http://localhost:3000" } = process.env;

const [address = "", hours = "24"] = process.argv.slice(2);
const [, kind = "", slug = ""] = /^\/?([^/]+)\/([^/]+)\/?$/.exec(address) ?? [];
const isKnown = previewKinds.some((known) => known === kind);
if (!isKnown || !(Number(hours) > 0)) end(usage);
if (!apiKey) end("CREVIO_API_KEY is not set: the link is signed with it. Use the same one as the shop.");

const expires = Math.floor(Date.now() / 1000 + Number(hours) * 3600);
console.log(new URL(previewPath({ kind, slug: decodeURIComponent(slug), expires }, apiKey), origin).href);

function end(message: string): never {
  console.error(message);
  process.exit(2);
}
