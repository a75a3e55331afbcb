import * as z from "zod";
import { isRecord } from "../../packages/crevio-sdk/src/lib/keys.ts";
import { relationId } from "../../packages/crevio-sdk/src/models/fields.ts";
import { compare, type Finding, type Occasion } from "./compare.ts";
import { optionalKeys, type Resource } from "./resources.ts";
import type { Answer, Ask } from "./server.ts";

/** One thing that was tried. `missing`: the server does not know the endpoint. `empty`: there was nothing to look at. */
export interface Check {
  call: string;
  outcome: "answered" | "missing" | "empty";
  findings: Finding[];
}

/** Everything a resource answers to that changes nothing. */
export async function readChecks(ask: Ask, resource: Resource): Promise<Check[]> {
  const { path, schema, ids } = resource;
  if (ids === null) return [verdict(`GET ${path}`, await ask("GET", path), schema)];

  const list = await ask("GET", ids?.path ?? path);
  const checks = ids ? [] : [verdict(`GET ${path}`, list, envelopeOf(schema), { resource })];
  const items = itemsOf(list);
  const id = ids ? items.flatMap((item) => idsIn(item[ids.key]))[0] : idsIn(items[0])[0];
  if (checks.some(({ outcome }) => outcome === "missing")) return checks;
  if (id === undefined) return [...checks, { call: `GET ${path}/{id}`, outcome: "empty", findings: [] }];

  return [
    ...checks,
    verdict(`GET ${path}/{id}`, await ask("GET", `${path}/${encodeURIComponent(id)}`), schema, { resource }),
    ...(await slugChecks(ask, resource, items[0])),
    ...(await expandChecks(ask, resource, id)),
    ...(ids ? [] : await filterChecks(ask, resource, items)),
    ...(ids ? [] : await pageChecks(ask, resource, id)),
  ];
}

/** What came of one call: its status, and how its body compares. */
export function verdict(
  call: string,
  answer: Answer,
  schema: z.ZodType,
  { status = 200, resource, ...occasion }: Occasion & { status?: number; resource?: Resource } = {},
): Check {
  if (answer.status === 404 && status !== 404) return { call, outcome: "missing", findings: [] };
  if (answer.status !== status && !(status === 201 && answer.status === 200)) {
    return failed(call, "HTTP status", String(status), answer.status === 0 ? "no answer" : String(answer.status));
  }
  const findings = compare(schema, answer.json, { optional: optionalKeys, ...occasion });
  return { call, outcome: "answered", findings: [...findings, ...(status === 200 ? repeated(answer, resource) : [])] };
}

export function failed(call: string, path: string, expected: string, got: string): Check {
  return { call, outcome: "answered", findings: [{ kind: "differs", path, expected, got, isGuess: false }] };
}

export function isTrue(call: string, holds: boolean, path: string, expected: string, got: string): Check {
  return holds ? { call, outcome: "answered", findings: [] } : failed(call, path, expected, got);
}

async function slugChecks(ask: Ask, { path, hasSlug }: Resource, item: Item | undefined): Promise<Check[]> {
  if (!hasSlug || typeof item?.slug !== "string") return [];
  const { json } = await ask("GET", `${path}/${encodeURIComponent(item.slug)}`);
  const isSame = idsIn(json)[0] === idsIn(item)[0];
  return [isTrue(`GET ${path}/{slug}`, isSame, "id", "that of the item with this slug", "another answer")];
}

async function expandChecks(ask: Ask, { path, schema, expand }: Resource, id: string): Promise<Check[]> {
  if (!expand) return [];
  const names = expand.join(",");
  const answer = await ask("GET", `${path}/${encodeURIComponent(id)}`, { expand: names });
  const optional = (one: z.ZodObject) => optionalKeys(one).filter((key) => !(one === schema && expand.includes(key)));
  return [verdict(`GET ${path}/{id}?expand=${names}`, answer, schema, { expanded: expand, optional })];
}

async function filterChecks(ask: Ask, { path, filters = [] }: Resource, items: Item[]): Promise<Check[]> {
  const checks = filters.map(async (name): Promise<Check> => {
    const call = `GET ${path}?${name}=`;
    const [value] = items.flatMap((item) => namesIn(item[name]));
    if (value === undefined) return { call, outcome: "empty", findings: [] };
    const answer = await ask("GET", path, { [name]: value });
    const holds = answer.status === 200 && itemsOf(answer).every((item) => namesIn(item[name])[0] === value);
    return isTrue(
      call,
      holds,
      `?${name}=`,
      "only items of that value",
      answer.status === 200 ? "others" : `${answer.status}`,
    );
  });
  return Promise.all(checks);
}

async function pageChecks(ask: Ask, { path }: Resource, first: string): Promise<Check[]> {
  const call = `GET ${path}?starting_after=`;
  const page = await ask("GET", path, { limit: 1 });
  const isFirst = itemsOf(page).length === 1 && idsIn(itemsOf(page)[0])[0] === first;
  if (!isFirst) return [failed(`GET ${path}?limit=1`, "data", "the first item alone", "something else")];
  const next = await ask("GET", path, { limit: 1, starting_after: first });
  const hasMore = isRecord(page.json) && page.json.has_more === true;
  const follows = next.status === 200 && itemsOf(next).every((item) => idsIn(item)[0] !== first);
  return [
    isTrue(call, follows && itemsOf(next).length === (hasMore ? 1 : 0), "data", "the next item", "something else"),
  ];
}

type Item = Record<string, unknown>;

function itemsOf({ json }: Answer): Item[] {
  return isRecord(json) && Array.isArray(json.data) ? json.data.filter(isRecord) : [];
}

/** The ids in a relation, expanded or not, or that of a resource. */
export function idsIn(value: unknown): string[] {
  return [value].flat().flatMap((one) => relationId.safeParse(one).data ?? []);
}

function namesIn(value: unknown): string[] {
  return typeof value === "string" ? [value] : idsIn(value);
}

function repeated({ json }: Answer, resource: Resource | undefined): Finding[] {
  const secrets = resource?.onlyOnCreation?.filter((key) => key === "secret" && isRecord(json) && key in json) ?? [];
  const [expected, got] = ["nothing, as it is told once, on creation", "it again"];
  return secrets.map((path) => ({ kind: "differs", path, expected, got, isGuess: false }));
}

function envelopeOf(schema: z.ZodObject) {
  return z.object({ object: z.string(), data: z.array(schema), hasMore: z.boolean(), url: z.string() });
}
