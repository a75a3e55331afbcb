import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { env } from "./env";

/** Says so in the log where other processes of this machine serve the same shop and nothing is shared among them. Never throws. */
export function warnOfOthers(): void {
  if (env.redisUrl) return;
  try {
    const others = signIn(env.siteUrl ?? process.cwd());
    if (others.length === 0) return;
    console.warn(
      `This shop also runs as process ${others.join(", ")}, and nothing is shared: an edit shows on one and is old on the others. ` +
        "Set REDIS_URL to the same Redis for all of them.",
    );
  } catch {
    // A machine without a place for such notes runs the shop all the same.
  }
}

/** Leaves a note that this process serves a shop, and tells which others have one and live. */
export function signIn(shop: string): number[] {
  const folder = join(tmpdir(), `crevio-storefront-${createHash("sha256").update(shop).digest("hex").slice(0, 16)}`);
  mkdirSync(folder, { recursive: true });
  const others = readdirSync(folder)
    .map(Number)
    .filter((pid) => Number.isInteger(pid) && pid !== process.pid);
  for (const pid of others) if (!isAlive(pid)) rmSync(join(folder, `${pid}`), { force: true });
  writeFileSync(join(folder, `${process.pid}`), "");
  return others.filter(isAlive);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
