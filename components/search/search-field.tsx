import type { FormEvent, RefObject } from "react";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";

const MAX_LENGTH = 200;

interface SearchFieldProps {
  query: string;
  onQuery: (query: string) => void;
  /** Called when somebody presses Enter. */
  onSubmit: () => void;
  /** Called when somebody is about to type, or has typed. */
  onFocus?: (() => void) | undefined;
  onBlur?: (() => void) | undefined;
  field?: RefObject<HTMLInputElement | null> | undefined;
}

export function SearchField({ query, onQuery, onSubmit, field, ...events }: SearchFieldProps) {
  function submit(event: FormEvent) {
    event.preventDefault();
    onSubmit();
  }
  return (
    <search>
      <form action={routes.search()} onSubmit={submit}>
        <input
          {...events}
          ref={field}
          type="search"
          name="q"
          aria-label={messages.search.field}
          placeholder={messages.search.placeholder}
          value={query}
          onChange={(event) => onQuery(event.target.value)}
          maxLength={MAX_LENGTH}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="search"
          className="min-h-12 w-full rounded-base border border-edge bg-paper px-4 py-2.5 text-lead -outline-offset-1! placeholder:text-ink-soft hover:border-ink [&::-webkit-search-cancel-button]:grayscale"
        />
      </form>
    </search>
  );
}
