/**
 * `npm run dev`: the merchant's store where a token is set, in the environment or an `.env` file, else the demo shop of the emulator.
 */
import { spawn } from "node:child_process";
import environment from "@next/env";

environment.loadEnvConfig(process.cwd(), true);

const dev = ["next", "dev", "-H", "127.0.0.1", ...process.argv.slice(2)];
const [command = "next", ...args] = process.env.CREVIO_API_KEY ? dev : ["crevio-emulator", "--", ...dev];

const child = spawn(command, args, { stdio: "inherit", shell: process.platform === "win32" });
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
