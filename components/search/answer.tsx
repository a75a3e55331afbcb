import type { Found } from "@/lib/search/engine";
import type { Fetched } from "@/lib/search/fetched";
import type { SearchIndex } from "@/lib/search/search-index";
import { messages } from "@/lib/site";
import { FoundGroups, type FoundGroupsProps } from "./found-groups";
import { Failed, Newest, NothingFound, Waiting } from "./search-states";

interface AnswerProps extends Omit<FoundGroupsProps, "found"> {
  fetched: Fetched<{ index: SearchIndex }>;
  /** `null` where nothing was asked, or not yet looked for. */
  found: Found | null;
  isAsking: boolean;
}

/** What is shown of a question: what was found, or why there is nothing. */
export function Answer({ fetched, found, isAsking, ...groups }: AnswerProps) {
  if (fetched.status === "failed") return <Failed onLeave={groups.onLeave} />;
  if (fetched.status === "waiting" || (isAsking && !found)) return <Waiting />;
  if (found && found.count > 0) return <FoundGroups {...groups} found={found} />;
  return (
    <>
      {found && <NothingFound onLeave={groups.onLeave} />}
      <Newest products={fetched.value.index.products} heading={groups.heading} onLeave={groups.onLeave} />
    </>
  );
}

/** The same in one sentence. */
export function answerInWords({ status }: Fetched<unknown>, found: Found | null, asked: string): string {
  const words = messages.search;
  if (status === "waiting") return words.waiting;
  if (!found) return "";
  if (found.count === 0) return words.nothing(asked);
  return found.isClose ? words.close(found.count, asked) : words.count(found.count);
}
