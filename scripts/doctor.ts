/** `npm run doctor`: looks at the settings, at Crevio and at the shop, and says in words what is missing and what to do. */
import environment from "@next/env";
import { examine } from "./doctor/examine.ts";

environment.loadEnvConfig(process.cwd(), false, { info() {}, error: console.error });

let isWell = true;
for await (const { isFine, text, advice } of examine(process.env)) {
  console.log(`${isFine ? "ok  " : "!!  "}${text}${advice ? `\n      ${advice}` : ""}`);
  isWell &&= isFine;
}
process.exit(isWell ? 0 : 1);
