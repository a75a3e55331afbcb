import { parseArgs } from "node:util";

export const usage = `Usage: npm run contract -- --base-url <url> [--api-key <token>] [--write]

Checks a server against the client's schemas and prints, resource by resource, what matches, what differs, what is missing
and what is not listed. Changes nothing unless told to.

  --base-url <url>   of the API, such as https://api.crevio.co/v1 (default $CREVIO_API_BASE_URL)
  --api-key <token>  from Settings > Developer (default $CREVIO_API_KEY, which no list of processes shows)
  --write            makes, changes and deletes throw-aways too: a draft product with a price variant, a review and a
                     checkout link, a discount, a file and a webhook endpoint
  --help             this text

Exit code: 0 all that could be compared matches, 1 something differs or is missing, 2 wrong usage or no access.`;

export interface Arguments {
  baseUrl: string;
  apiKey: string;
  write: boolean;
  help: boolean;
}

/** The command line as it was meant, or a sentence that says what is wrong with it. */
export function readArguments(argv: string[], env: NodeJS.ProcessEnv): Arguments | string {
  try {
    const { values } = parseArgs({ args: argv, options: declared, strict: true });
    const { "base-url": baseUrl = env.CREVIO_API_BASE_URL ?? "", "api-key": apiKey = env.CREVIO_API_KEY ?? "" } =
      values;
    const { write = false, help = false } = values;
    if (!help && !baseUrl) return "There is no server to check: pass --base-url, or set CREVIO_API_BASE_URL.";
    if (!help && !apiKey) return "There is no token: pass --api-key, or set CREVIO_API_KEY.";
    return { baseUrl, apiKey, write, help };
  } catch (error) {
    // Only its first sentence: the others explain how to quote.
    return error instanceof Error ? `${error.message.split(". ")[0]}.` : String(error);
  }
}

const declared = {
  "base-url": { type: "string" },
  "api-key": { type: "string" },
  write: { type: "boolean" },
  help: { type: "boolean" },
} as const;
