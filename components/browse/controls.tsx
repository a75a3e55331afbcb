import { type Filter, filters, sorts, type View } from "@/lib/search/view";
import { messages } from "@/lib/site";

const words = messages.browse;

interface ControlsProps {
  view: View;
  onView: (view: View) => void;
  /** Called when somebody is about to choose. */
  onIntent: () => void;
  /** The filters that fit anything, once that is known. */
  useful: Set<Filter> | null;
}

/** How to sort and what to leave out. Not there without JavaScript, which they need. */
export function Controls({ view, onView, onIntent, useful }: ControlsProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only hears that its parts are about to be used
    <div
      className="mt-8 hidden flex-wrap items-end justify-between gap-x-8 gap-y-4 in-data-theme:flex"
      onPointerEnter={onIntent}
      onFocus={onIntent}
    >
      <fieldset>
        <legend className="label text-ink-soft">{words.filters}</legend>
        <div className="mt-2 flex flex-wrap gap-2">
          {filters.map((filter) => {
            const isChosen = view.filters.includes(filter);
            return (
              <label
                key={filter}
                className="relative flex min-h-11 items-center rounded-base border border-edge px-4 text-small transition-colors hover:border-ink has-checked:border-ink has-checked:bg-ink has-checked:text-paper has-disabled:border-hairline has-disabled:text-ink-soft has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink"
              >
                <input
                  type="checkbox"
                  className="absolute inset-0 cursor-pointer appearance-none outline-none disabled:cursor-default"
                  checked={isChosen}
                  disabled={!isChosen && useful !== null && !useful.has(filter)}
                  onChange={() => onView({ ...view, filters: toggled(view.filters, filter) })}
                />
                {words.filter[filter]}
              </label>
            );
          })}
        </div>
      </fieldset>
      <label className="flex flex-col gap-2">
        <span className="label text-ink-soft">{words.sort}</span>
        <select
          value={view.sort}
          onChange={({ target }) => onView({ ...view, sort: sorts.find((sort) => sort === target.value) ?? "newest" })}
          className="min-h-11 cursor-pointer rounded-base border border-edge bg-paper px-3 text-small hover:border-ink"
        >
          {sorts.map((sort) => (
            <option key={sort} value={sort}>
              {words.sorts[sort]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

function toggled(chosen: Filter[], filter: Filter): Filter[] {
  return filters.filter((one) => (one === filter ? !chosen.includes(one) : chosen.includes(one)));
}
