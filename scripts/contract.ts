/** `npm run contract`: checks a server against the client's schemas, see `usage`. */
import { InvalidRequestError } from "../packages/crevio-sdk/src/models/errors.ts";
import { readArguments, usage } from "./contract/arguments.ts";
import { type Check, readChecks } from "./contract/checks.ts";
import { errorChecks } from "./contract/error-checks.ts";
import { report } from "./contract/report.ts";
import { resources } from "./contract/resources.ts";
import { connect, NoAccess } from "./contract/server.ts";
import { throwAwayChecks } from "./contract/throw-aways.ts";

const given = readArguments(process.argv.slice(2), process.env);
if (typeof given === "string") end(2, `${given}\n\n${usage}`);
if (given.help) end(0, usage);
const { baseUrl, apiKey, write } = given;

try {
  const ask = await connect(baseUrl, apiKey);
  const checks = new Map<string, Check[]>();
  const note = (path: string, ...found: Check[]) => checks.set(path, [...(checks.get(path) ?? []), ...found]);

  for (const resource of resources) note(resource.path, ...(await readChecks(ask, resource)));
  note("errors", ...(await errorChecks(ask, baseUrl)));
  const left = write ? await throwAwayChecks(ask, note) : [];

  const { text, isClean } = report(checks);
  const remains = left.map((path) => `\nCould not be removed again, do it by hand: ${path}`);
  const how = write ? "read and written" : "only read";
  end(isClean && left.length === 0 ? 0 : 1, `${baseUrl}, ${how}.\n\n${text}${remains.join("")}`);
} catch (error) {
  if (error instanceof NoAccess) end(2, error.message);
  if (error instanceof InvalidRequestError) end(2, error.message.replace("serverURL", "--base-url"));
  throw error;
}

function end(code: number, text: string): never {
  const hidden = typeof given === "object" && given.apiKey ? text.replaceAll(given.apiKey, "[the token]") : text;
  if (code === 2) console.error(hidden);
  else console.log(hidden);
  process.exit(code);
}
