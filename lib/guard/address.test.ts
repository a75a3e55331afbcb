import { expect, it, vi } from "vitest";

async function load(proxies: string) {
  vi.resetModules();
  vi.stubEnv("PROXIES", proxies);
  const { addressOf } = await import("./address");
  return (seen?: string) => addressOf(new Headers(seen ? { "x-forwarded-for": seen } : {}));
}

it.each([
  ["", "203.0.113.7", "203.0.113.7"],
  ["", "1.2.3.4, 203.0.113.7", "203.0.113.7"],
  ["2", "1.2.3.4, 203.0.113.7, 198.51.100.1", "203.0.113.7"],
  ["2", "203.0.113.7", "203.0.113.7"],
  ["", "203.0.113.7:51234", "203.0.113.7"],
  ["", "::ffff:203.0.113.7", "203.0.113.7"],
  ["", "2001:DB8:1:2:a:b:c:d", "2001:db8:1:2"],
  ["", "2001:db8:1:2::9", "2001:db8:1:2"],
  ["", "2001:db8::9", "2001:db8:0:0"],
  ["", undefined, ""],
])("with “%s” proxies %s is %s", async (proxies, seen, address) => {
  expect((await load(proxies))(seen)).toBe(address);
});
