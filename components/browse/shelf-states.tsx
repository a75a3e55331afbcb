import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { messages } from "@/lib/site";

const words = messages.browse;

/** The columns of a product grid. */
export const COLUMNS = "grid grid-cols-2 gap-x-column gap-y-row tablet:grid-cols-3 desktop:grid-cols-4";

/** The shape of the products to come. */
export function ShelfWaiting() {
  return (
    <div aria-hidden="true" className={COLUMNS}>
      {Array.from({ length: 8 }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: they are all the same
        <div key={index}>
          <div className="aspect-4/5 rounded-picture bg-sheet" />
          <div className="mt-4 h-4 w-4/5 bg-sheet" />
          <div className="mt-3 h-3.5 w-2/5 bg-sheet" />
        </div>
      ))}
    </div>
  );
}

/** The catalogue did not come: the page stays as it was. */
export function ShelfFailed({ onRetry, children }: { onRetry: () => void; children: ReactNode }) {
  return (
    <>
      <div role="alert" className="mb-12 flex flex-wrap items-center gap-x-6 gap-y-3 bg-notice-sheet px-5 py-4">
        <p>{words.failed}</p>
        <Button look="outline" onClick={onRetry}>
          {words.retry}
        </Button>
      </div>
      {children}
    </>
  );
}
