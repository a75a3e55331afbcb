import { type ComponentProps, useCallback, useEffect, useState } from "react";
import { cn } from "@/lib/cn";
import { messages } from "@/lib/site";
import { Button } from "./button";

/** After so long no answer is coming any more. */
const PATIENCE_MS = 30_000;

type WorkingButtonProps = ComponentProps<typeof Button> & { isWorking: boolean };

/** A button that shows and says that it is working, as wide as it was, without losing the focus. */
export function WorkingButton({ isWorking, children, ...button }: WorkingButtonProps) {
  return (
    <>
      <Button {...button} aria-disabled={isWorking || undefined}>
        <span className="grid place-items-center *:col-start-1 *:row-start-1">
          <span className={cn(isWorking && "opacity-0")}>{children}</span>
          {isWorking && <Spinner />}
        </span>
      </Button>
      <span role="status" className="sr-only">
        {isWorking && messages.cart.working}
      </span>
    </>
  );
}

/** Whether a button is working: no more when its page comes back out of the browser's memory, or when nothing has come of it. */
export function useWorking() {
  const [isWorking, setWorking] = useState(false);
  const rest = useCallback(() => setWorking(false), []);

  useEffect(() => {
    if (!isWorking) return;
    const timer = setTimeout(rest, PATIENCE_MS);
    window.addEventListener("pageshow", rest);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pageshow", rest);
    };
  }, [isWorking, rest]);

  return { isWorking, work: useCallback(() => setWorking(true), []), rest };
}

function Spinner() {
  return (
    <svg viewBox="0 0 24 24" className="size-5 animate-spin motion-reduce:animate-none" aria-hidden="true">
      <circle
        cx="12"
        cy="12"
        r="9"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.5"
        strokeDasharray="40 60"
        strokeLinecap="round"
      />
    </svg>
  );
}
