import { expect, it } from "vitest";
import { isSameOrigin } from "./same-origin";

const post = (headers: Record<string, string>) =>
  isSameOrigin(
    new Request("http://shop.example/api", { method: "POST", headers: { host: "shop.example", ...headers } }),
  );

it.each([
  ["the browser says so", { "sec-fetch-site": "same-origin" }],
  ["a person sent it by hand", { "sec-fetch-site": "none" }],
  ["an older browser names our origin", { origin: "https://shop.example" }],
  ["it is no browser", {}],
])("takes a form when %s", (_case, headers) => {
  expect(post(headers)).toBe(true);
});

it.each([
  ["the browser says it is another site's", { "sec-fetch-site": "cross-site", origin: "https://shop.example" }],
  ["it is from a neighbour of our domain", { "sec-fetch-site": "same-site" }],
  ["an older browser names another origin", { origin: "https://evil.com" }],
  ["another port of ours sent it", { origin: "https://shop.example:8443" }],
  ["a host that begins like ours sent it", { origin: "https://shop.example.evil.com" }],
  ["its origin is hidden", { origin: "null" }],
])("refuses a form when %s", (_case, headers) => {
  expect(post(headers)).toBe(false);
});
