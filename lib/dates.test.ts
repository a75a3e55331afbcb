import { afterEach, expect, it, vi } from "vitest";
import { formatDay } from "./dates";

afterEach(() => void vi.unstubAllEnvs());

it.each(["Pacific/Auckland", "America/Los_Angeles"])("writes the day it is in UTC on a machine in %s", (zone) => {
  vi.stubEnv("TZ", zone);
  expect(formatDay(new Date("2026-11-03T00:00:00Z"), "en-US")).toBe("November 3, 2026");
  expect(formatDay(new Date("2026-11-03T23:59:59Z"), "en-US")).toBe("November 3, 2026");
});

it("writes a day as the locale does", () => {
  expect(formatDay(new Date("2026-11-03T12:00:00Z"), "de-DE")).toBe("3. November 2026");
});
