import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { signIn } from "./instances";

it("knows which other processes serve the same shop, as long as they live", async () => {
  const shop = `https://shop-${process.pid}.example`;
  expect(signIn(shop)).toEqual([]);

  const other = spawn(process.execPath, ["--eval", "setTimeout(() => {}, 60000)"], { stdio: "ignore" });
  await once(other, "spawn");
  const folder = `crevio-storefront-${createHash("sha256").update(shop).digest("hex").slice(0, 16)}`;
  writeFileSync(join(tmpdir(), folder, `${other.pid}`), "");
  expect(signIn(shop)).toEqual([other.pid]);
  expect(signIn("https://another.example")).toEqual([]);

  other.kill();
  await once(other, "exit");
  expect(signIn(shop)).toEqual([]);
});
