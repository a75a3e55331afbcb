import { readArguments, usage } from "./arguments.ts";
import { run } from "./command.ts";
import { type Emulator, startEmulator } from "./index.ts";

const options = readArguments(process.argv.slice(2), process.env);
if (typeof options === "string") refuse(options);
if (options.help) {
  console.log(usage);
  process.exit(0);
}

const emulator = await startEmulator({
  ...options,
  storeUrl: options["store-url"],
  apiKey: options["api-key"],
  webhookSecret: options["webhook-secret"],
}).catch((error: NodeJS.ErrnoException) => {
  if (error.code === "EADDRINUSE")
    refuse(`port ${options.port} is taken; choose another with --port, or --port 0 for a free one`);
  throw error;
});
const variables = {
  CREVIO_API_BASE_URL: emulator.baseUrl,
  CREVIO_API_KEY: emulator.apiKey,
  CREVIO_WEBHOOK_SECRET: emulator.webhookSecret,
};
console.error(`Crevio emulator on ${emulator.baseUrl} for the storefront at ${options["store-url"]}`);

if (options.command.length > 0) {
  // A shop is built before anybody sees it: time to draw what its first visitors would wait for. What fails is told to who asks for it.
  void import("./demo/draw-pictures.ts").then(({ drawPictures }) => drawPictures()).catch(() => null);
  await end(emulator, await run(options.command, variables));
}
for (const [name, value] of Object.entries(variables)) console.error(`  ${name}=${value}`);
process.on("SIGINT", () => end(emulator, 130));
process.on("SIGTERM", () => end(emulator, 143));

async function end(emulator: Emulator, code: number): Promise<never> {
  await emulator.close();
  process.exit(code);
}

function refuse(reason: string): never {
  console.error(`crevio-emulator: ${reason}\n\n${usage}`);
  process.exit(2);
}
