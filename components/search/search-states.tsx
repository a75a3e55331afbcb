"use client";

import Link from "next/link";
import { Button } from "@/components/ui/button";
import { routes } from "@/lib/routes";
import type { ProductEntry } from "@/lib/search/search-index";
import { searchSource } from "@/lib/search/sources";
import { messages } from "@/lib/site";
import { ProductResult } from "./found-groups";
import { Group } from "./group";

const words = messages.search;
const NEWEST = 4;
const NOT_SEARCHED = { words: [], typed: [] };

interface LeaveProps {
  onLeave?: (() => void) | undefined;
}

/** The index did not come. */
export function Failed({ onLeave }: LeaveProps) {
  return (
    <div role="alert" className="space-y-5 py-4">
      <p className="text-lead">{words.failed}</p>
      <p className="flex flex-wrap items-center gap-6">
        <Button look="solid" onClick={searchSource.fetch}>
          {words.retry}
        </Button>
        <AllProducts onLeave={onLeave} />
      </p>
    </div>
  );
}

/** Nothing is like what was typed. */
export function NothingFound({ onLeave }: LeaveProps) {
  return (
    <div className="space-y-3 pb-6">
      <p>{words.tips}</p>
      <p>
        <AllProducts onLeave={onLeave} />
      </p>
    </div>
  );
}

/** Where to begin, for who does not know what to look for. */
export function Newest({
  products,
  heading,
  onLeave,
}: LeaveProps & { products: ProductEntry[]; heading: "h2" | "h3" }) {
  return (
    <Group title={words.newest} heading={heading} items={products.slice(0, NEWEST)} step={NEWEST}>
      {(entry) => <ProductResult key={entry.slug} hit={{ entry, match: NOT_SEARCHED }} onLeave={onLeave} />}
    </Group>
  );
}

/** The shape of what will be found. */
export function Waiting() {
  return (
    <div aria-hidden="true" className="divide-y divide-hairline">
      {["w-3/5", "w-2/5", "w-1/2"].map((width) => (
        <div key={width} className="flex gap-4 py-3">
          <div className="aspect-4/5 w-12 rounded-picture bg-sheet" />
          <div className="flex-1 space-y-2 pt-1">
            <div className={`h-4 bg-sheet ${width}`} />
            <div className="h-3.5 w-4/5 bg-sheet" />
          </div>
        </div>
      ))}
    </div>
  );
}

function AllProducts({ onLeave }: LeaveProps) {
  return (
    <Link href={routes.products()} onNavigate={onLeave} className="link touch">
      {words.allProducts}
    </Link>
  );
}
