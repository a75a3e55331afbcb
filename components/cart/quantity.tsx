import { useState } from "react";
import { messages } from "@/lib/site";

const words = messages.cart;

interface QuantityProps {
  /** Of the thing that is counted. */
  name: string;
  value: number;
  limit: number;
  onChange: (value: number) => void;
}

/** How many: one less, one more, or typed. */
export function Quantity({ name, value, limit, onChange }: QuantityProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const set = (next: number) => {
    if (Number.isInteger(next) && next >= 1) onChange(Math.min(next, limit));
  };
  return (
    <div className="inline-flex rounded-base border border-edge">
      <Step label={words.less(name)} isEnd={value <= 1} onClick={() => set(value - 1)} path="M5 10h10" />
      <input
        type="text"
        inputMode="numeric"
        aria-label={words.quantity(name)}
        value={typed ?? value}
        onChange={({ target }) => {
          setTyped(target.value);
          set(/^\d{1,3}$/.test(target.value) ? Number(target.value) : 0);
        }}
        onBlur={() => setTyped(null)}
        className="w-10 bg-transparent text-center tabular-nums"
      />
      <Step label={words.more(name)} isEnd={value >= limit} onClick={() => set(value + 1)} path="M5 10h10M10 5v10" />
    </div>
  );
}

interface StepProps {
  label: string;
  /** It goes no further this way; the button keeps the focus all the same. */
  isEnd: boolean;
  onClick: () => void;
  path: string;
}

function Step({ label, isEnd, onClick, path }: StepProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-disabled={isEnd || undefined}
      onClick={isEnd ? undefined : onClick}
      className="grid size-11 cursor-pointer place-items-center hover:bg-sheet aria-disabled:cursor-default aria-disabled:opacity-40"
    >
      <svg viewBox="0 0 20 20" className="size-5" aria-hidden="true">
        <path d={path} stroke="currentColor" strokeWidth="1.6" />
      </svg>
    </button>
  );
}
