import { fileURLToPath } from "node:url";
import { createContext, runInContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build } from "esbuild";
import { describe, expect, it } from "vitest";
import { json, startServer } from "../test/server.ts";
import { wireProduct } from "../test/wire.ts";

/** `program` as a browser gets it; a module of Node anywhere in it fails the build. */
async function bundle(program: string, options: BuildOptions = {}) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: program, loader: "ts", resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    platform: "browser",
    format: "esm",
    target: "es2022",
    logLevel: "silent",
    ...options,
  });
  const code = outputFiles?.[0]?.text ?? "";
  const imports = Object.values(metafile?.outputs ?? {}).flatMap((output) => output.imports.map(({ path }) => path));
  const modules = Object.keys(metafile?.inputs ?? {}).filter((name) => name !== "<stdin>");
  return { code, imports: new Set(imports), modules, gzippedBytes: gzipSync(code).byteLength };
}

const everything = `
  export * from "@crevio/sdk";
  export * from "@crevio/sdk/models";
  export * from "@crevio/sdk/models/errors";
  export * from "@crevio/sdk/lib/http.js";
`;

describe("the client in a browser", () => {
  it("weighs less than 20 kB, gzipped and without zod, and imports nothing else", async () => {
    const { imports, gzippedBytes } = await bundle(everything, { external: ["zod"] });

    expect([...imports]).toEqual(["zod"]);
    expect(gzippedBytes).toBeGreaterThan(1_000);
    expect(gzippedBytes).toBeLessThan(20_000);
  });

  it("works where there is nothing but web standards", async () => {
    const { serverURL } = await startServer(json(wireProduct));
    const { code } = await bundle(everything, { format: "iife", globalName: "sdk" });
    const standards = { fetch, Headers, Request, Response, URL, URLSearchParams, AbortController, AbortSignal };
    const browser = createContext({ ...standards, performance, setTimeout, clearTimeout, TypeError, serverURL });

    const product = runInContext(
      `${code}; new sdk.Crevio({ apiKey: "token", serverURL }).products.get({ id: "a" })`,
      browser,
    );

    expect((await product).name).toBe(wireProduct.name);
  });

  it("costs nothing where only its types are used", async () => {
    const typed = await bundle(`
      import type { Order, Product } from "@crevio/sdk/models";
      export const nameOf = (product: Product) => product.name;
      export const isPaid = (order: Order) => order.status === "succeeded";
    `);
    const whole = await bundle('export * from "@crevio/sdk/models"');

    expect(typed.modules).toEqual([]);
    expect(typed.code.length).toBeLessThan(100);
    expect(whole.modules).toEqual([expect.stringContaining("models/index.ts")]);
    expect(whole.code.trim()).toBe("");
  });

  it("brings no resource along where only its errors are used", async () => {
    const { modules } = await bundle('export { CrevioError } from "@crevio/sdk/models/errors"', { external: ["zod"] });

    expect(modules.filter((name) => name.includes("/resources/"))).toEqual([]);
  });
});
