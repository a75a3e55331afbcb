import { expect, it } from "vitest";
import { webAddress } from "./web-address";

it.each(["https://shop.example/a", "http://shop.example/"])("takes %s", (address) => {
  expect(webAddress(address)?.href).toBe(address);
});

it.each(["javascript:alert(1)", "data:,x", "mailto:a@b.example", "/a.png", "//b.example/a", "", null, undefined])(
  "refuses %s",
  (address) => {
    expect(webAddress(address)).toBeNull();
  },
);
