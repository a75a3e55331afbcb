"use client";

import Link from "next/link";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import { Dialog } from "@/components/ui/dialog";
import { routes } from "@/lib/routes";
import { messages } from "@/lib/site";
import { SearchPanel } from "./search-panel";
import { ShortcutSwitch } from "./shortcut-switch";

const STEPS = { products: 5, others: 3 };

export interface SearchDialogProps {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
}

/** Search in a layer over the page. What was typed is forgotten when it closes. */
export function SearchDialog({ isOpen, onOpenChange }: SearchDialogProps) {
  const field = useRef<HTMLInputElement>(null);
  const isWide = window.matchMedia("(min-width: 40rem)").matches;
  return (
    <Dialog
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      title={messages.search.title}
      side={isWide ? "center" : "full"}
      initialFocus={field}
    >
      <Typed field={field} onLeave={() => onOpenChange(false)} />
    </Dialog>
  );
}

function Typed({ field, onLeave }: { field: React.RefObject<HTMLInputElement | null>; onLeave: () => void }) {
  const [query, setQuery] = useState("");
  const router = useRouter();
  const all = query.trim() ? routes.searchFor(query.trim()) : routes.search();
  return (
    <div className="flex min-h-[50dvh] flex-1 flex-col">
      <div className="flex-1">
        <SearchPanel
          query={query}
          onQuery={setQuery}
          onSubmit={() => {
            router.push(all);
            onLeave();
          }}
          onLeave={onLeave}
          field={field}
          heading="h3"
          steps={STEPS}
          all={(count) => (
            <Link href={all} onNavigate={onLeave} data-result="" className="link touch mt-3 inline-block">
              {messages.search.all(count)}
            </Link>
          )}
        />
      </div>
      <ShortcutSwitch />
    </div>
  );
}
