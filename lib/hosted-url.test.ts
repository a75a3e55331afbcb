import { describe, expect, it, vi } from "vitest";

async function load(api: string, checkoutHosts = "") {
  vi.resetModules();
  vi.stubEnv("CREVIO_API_BASE_URL", api);
  vi.stubEnv("CHECKOUT_HOSTS", checkoutHosts);
  return (await import("./hosted-url")).hostedUrl;
}

const hosted = await load("https://api.crevio.co/v1", "pay.example pay.example:8443");
const local = await load("http://127.0.0.1:4010/v1");
const custom = await load("https://crevio.internal.example:9000/v1");

describe("hostedUrl", () => {
  it.each([
    "https://crevio.co/pay/1",
    "https://api.crevio.co/pay/1",
    "https://acme.crevio.co/pay/1?a=b#c",
    "https://checkout.crevio.dev/1",
    "https://pay.example/1",
    "https://pay.example:8443/1",
  ])("sends a buyer to %s", (address) => {
    expect(hosted(address)).toBe(address);
  });

  it.each([
    ["another host", "https://evil.com/pay"],
    ["a host that begins like Crevio", "https://crevio.co.evil.com/pay"],
    ["a host that ends like Crevio", "https://evilcrevio.co/pay"],
    ["a user name that looks like Crevio", "https://crevio.co@evil.com/pay"],
    ["a password that looks like Crevio", "https://a:crevio.co@evil.com/pay"],
    ["a backslash that hides the host", "https://evil.com\\@crevio.co/pay"],
    ["a path that looks like Crevio", "https://evil.com/crevio.co"],
    ["Crevio without encryption", "http://crevio.co/pay"],
    ["a listed host without encryption", "http://pay.example/1"],
    ["a listed host on another port", "https://pay.example:444/1"],
    ["below a listed host", "https://x.pay.example/1"],
    ["this machine", "http://localhost:4010/pay"],
    ["a script", "javascript:alert(1)//crevio.co"],
    ["data", "data:text/html,crevio.co"],
    ["a path", "/pay/1"],
    ["an address without a scheme", "//crevio.co/pay"],
    ["nothing", ""],
    ["null", null],
    ["undefined", undefined],
  ])("never to %s: %s", (_case, address) => {
    expect(hosted(address)).toBeNull();
  });

  it("sends a buyer to the host of the products' own addresses, encrypted", () => {
    const product = "https://shop.merchant.example/products/a";
    expect(hosted("https://shop.merchant.example/pay/1", product)).toBe("https://shop.merchant.example/pay/1");
    expect(hosted("http://shop.merchant.example/pay/1", product)).toBeNull();
    expect(hosted("https://merchant.example/pay/1", product)).toBeNull();
    expect(hosted("https://evil.com/pay/1", "not an address")).toBeNull();
  });

  it("speaks http on this machine alone, and only when the API is there too", () => {
    expect(local("http://127.0.0.1:4010/pay/1")).toBe("http://127.0.0.1:4010/pay/1");
    expect(local("http://127.0.0.1:4011/pay/1")).toBeNull();
    expect(local("http://localhost:3000/pay/1", "http://localhost:3000/products/a")).toBe(
      "http://localhost:3000/pay/1",
    );
    expect(local("http://192.168.0.7/pay", "http://192.168.0.7/products/a")).toBeNull();
    expect(local("http://127.0.0.1.evil.com:4010/pay/1")).toBeNull();
    expect(local("http://crevio.co/pay/1")).toBeNull();
    expect(hosted("http://localhost:3000/pay/1", "http://localhost:3000/products/a")).toBeNull();
  });

  it("sends a buyer to the API's own host and port", () => {
    expect(custom("https://crevio.internal.example:9000/pay")).toBe("https://crevio.internal.example:9000/pay");
    expect(custom("https://crevio.internal.example/pay")).toBeNull();
  });
});
