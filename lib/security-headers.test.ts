import { expect, it, vi } from "vitest";
import { videoOf } from "./video";

async function load(settings: Record<string, string> = {}) {
  vi.resetModules();
  for (const name of ["CREVIO_API_BASE_URL", "CHECKOUT_HOSTS", "NODE_ENV"]) vi.stubEnv(name, settings[name] ?? "");
  const { securityHeaders } = await import("./security-headers");
  const headers = new Map(securityHeaders.map(({ key, value }) => [key, value]));
  const policy = (headers.get("Content-Security-Policy") ?? "").split("; ").map((rule) => rule.split(" "));
  return { headers, policy: new Map(policy.map(([name, ...sources]) => [name, sources])) };
}

const { isHostedSource, hostedUrl } = await import("./hosted-url");

it("lets nothing in that a shop does not need", async () => {
  const { policy } = await load({ NODE_ENV: "production" });
  for (const nothing of ["object-src", "base-uri", "frame-ancestors", "script-src-attr"])
    expect(policy.get(nothing)).toEqual(["'none'"]);
  for (const own of ["default-src", "connect-src", "style-src"]) expect(policy.get(own)).toEqual(["'self'"]);
  expect([...policy.values()].flat()).not.toContain("'unsafe-eval'");
  expect([...policy.values()].flat().join(" ")).not.toMatch(/(^|\s)(\*|http:)/);
});

it("lets React in development do what it does nowhere else", async () => {
  const { policy } = await load({ NODE_ENV: "development" });
  expect(policy.get("script-src")).toContain("'unsafe-eval'");
  expect(policy.get("connect-src")).toContain("ws:");
});

it("frames the players of films and nothing else", async () => {
  const { policy } = await load();
  const films = [
    "https://youtu.be/dQw4w9WgXcQ",
    "https://vimeo.com/76979871",
    "https://acme.wistia.com/medias/e4a27b971d",
  ];
  const players = films.map((film) => new URL(videoOf(film)?.playerUrl ?? "").origin);
  expect(policy.get("frame-src")).toEqual(players);
});

it("lets forms lead to the shop, to Crevio and to the hosts that are set", async () => {
  const { policy } = await load({ CHECKOUT_HOSTS: "pay.example pay.example:8443" });
  expect(policy.get("form-action")).toEqual([
    "'self'",
    "https://api.crevio.co",
    "https://crevio.co:*",
    "https://*.crevio.co:*",
    "https://crevio.dev:*",
    "https://*.crevio.dev:*",
    "https://pay.example",
    "https://pay.example:8443",
  ]);
});

it("lets forms and pictures be on this machine only when the API is", async () => {
  const { policy } = await load({ CREVIO_API_BASE_URL: "http://127.0.0.1:4010/v1" });
  for (const directive of ["form-action", "img-src", "media-src"])
    expect(policy.get(directive)).toContain("http://127.0.0.1:*");
});

it("tells browsers to stay encrypted, to believe types, and to tell others little", async () => {
  const { headers } = await load();
  expect(headers.get("Strict-Transport-Security")).toMatch(/^max-age=\d{8}/);
  expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
  expect(headers.get("Permissions-Policy")).toContain("camera=()");
});

it.each([
  ["https://crevio.co/pay/1", true],
  ["https://acme.crevio.co:8443/pay/1", true],
  ["https://store.merchant.example/pay/1", false],
])("of %s it is known beforehand whether a form may lead there: %s", (address, isKnown) => {
  expect(isHostedSource(hostedUrl(address, "https://store.merchant.example/products/a") ?? "")).toBe(isKnown);
});
