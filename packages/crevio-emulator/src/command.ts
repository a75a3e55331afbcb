import { spawn } from "node:child_process";
import { constants } from "node:os";

const passedOn = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a command in this terminal until it ends, handing on the signals this process gets to it and to all it has started.
 *
 * @returns its exit code, 128 and the number of the signal that ended it, or 127 when it cannot be started
 */
export function run([file = "", ...args]: string[], variables: Record<string, string>): Promise<number> {
  const isWindows = process.platform === "win32";
  // A group of its own: npm and npx do not hand signals on, and what they started would outlive them.
  const child = spawn(file, args, {
    stdio: "inherit",
    env: { ...process.env, ...variables },
    detached: !isWindows,
    shell: isWindows,
  });
  const signalAll = (signal: NodeJS.Signals) => {
    if (child.pid === undefined || isWindows) child.kill(signal);
    else signalGroup(child.pid, signal);
  };
  for (const signal of passedOn) process.on(signal, signalAll);
  process.on("exit", () => signalAll("SIGTERM"));
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(`crevio-emulator: cannot run ${file}: ${error.message}`);
      resolve(127);
    });
    child.on("exit", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}

function signalGroup(leader: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-leader, signal);
  } catch {
    // The last of them has ended.
  }
}
