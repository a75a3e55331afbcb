import type { Check } from "./checks.ts";
import type { Finding } from "./compare.ts";

export interface Report {
  text: string;
  /** Whether all that could be compared is as the client says. */
  isClean: boolean;
}

type State = "matches" | "differs" | "missing" | "empty";

/** What was found, resource by resource, and the sum of it. */
export function report(checksOf: ReadonlyMap<string, readonly Check[]>): Report {
  const states: State[] = [];
  const blocks: string[] = [];
  for (const [path, all] of checksOf) {
    const answered = new Set(all.flatMap(({ call, outcome }) => (outcome === "answered" ? call : [])));
    const checks = all.filter(({ call, outcome }) => outcome !== "empty" || !answered.has(call));
    const state = stateOf(checks);
    states.push(state);
    blocks.push([`${path.replace("/", "")}: ${state}`, ...linesOf(checks)].join("\n"));
  }
  const count = (wanted: State) => states.filter((state) => state === wanted).length;
  const sum = `${count("matches")} match, ${count("differs")} differ, ${count("missing")} missing, ${count("empty")} empty.`;
  return { text: [...blocks, sum].join("\n\n"), isClean: count("differs") + count("missing") === 0 };
}

function stateOf(checks: readonly Check[]): State {
  if (checks.some(({ findings }) => findings.length > 0)) return "differs";
  if (checks.some(({ outcome }) => outcome === "missing")) return "missing";
  return checks.some(({ outcome, call }) => outcome === "empty" && call.endsWith("/{id}")) ? "empty" : "matches";
}

function linesOf(checks: readonly Check[]): string[] {
  const kinds: [string, (check: Check) => boolean][] = [
    ["matches", ({ outcome, findings }) => outcome === "answered" && findings.length === 0],
    ["missing", ({ outcome }) => outcome === "missing"],
    ["empty", ({ outcome }) => outcome === "empty"],
  ];
  const calls = kinds.map(([kind, isOne]) => line(kind, namesOf(checks.filter(isOne))));
  return [...calls, ...findingLines(checks)].filter((one) => one !== "");
}

function namesOf(checks: readonly Check[]): string {
  return [...new Set(checks.map(({ call }) => call))].join(", ");
}

/** One line for each finding, whichever calls it was met by. */
function findingLines(checks: readonly Check[]): string[] {
  const callsOf = new Map<string, string[]>();
  for (const { call, findings } of checks) {
    for (const finding of findings) {
      const text = line(finding.kind, textOf(finding));
      callsOf.set(text, [...(callsOf.get(text) ?? []), call]);
    }
  }
  return [...callsOf].map(([text, calls]) => `${text}  (${[...new Set(calls)].join(", ")})`);
}

function textOf(finding: Finding): string {
  // A key that is not listed may be anything; what moves the cursor of a terminal is not printed.
  const path = finding.path.replace(/^data\[\]\./, "").replaceAll(/[^\w.[\]?=, -]/g, "?");
  const difference = finding.kind === "differs" ? `: expected ${finding.expected}, got ${finding.got}` : "";
  return `${path}${difference}${finding.isGuess ? " [a guess]" : ""}`;
}

function line(kind: string, text: string): string {
  return text && `  ${kind.padEnd(9)} ${text}`;
}
