import { spawn } from "node:child_process";
import { constants } from "node:os";

const passedOn = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Runs a command in this terminal until it ends, handing on the signals this process gets.
 *
 * @returns its exit code, 128 and the number of the signal that ended it, or 127 when it cannot be started
 */
export function run([file = "", ...args]: string[], variables: Record<string, string>): Promise<number> {
  const child = spawn(file, args, { stdio: "inherit", env: { ...process.env, ...variables } });
  for (const signal of passedOn) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.on("error", (error) => {
      console.error(`crevio-emulator: cannot run ${file}: ${error.message}`);
      resolve(127);
    });
    child.on("exit", (code, signal) => resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)));
  });
}
