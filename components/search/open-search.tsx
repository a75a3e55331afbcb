"use client";

import Link from "next/link";
import { type ComponentType, useEffect, useState, useSyncExternalStore } from "react";
import { routes } from "@/lib/routes";
import { isShortcutOn, isShortcutPressed, SHORTCUT } from "@/lib/search/shortcut";
import { messages } from "@/lib/site";
import type { SearchDialogProps } from "./search-dialog";

/** The way to search: a dialog that is loaded when it is first opened, `/search` where that cannot be. */
export function OpenSearch({ className }: { className: string }) {
  const [Dialog, setDialog] = useState<ComponentType<SearchDialogProps> | null>(null);
  const [isOpen, setOpen] = useState(false);
  const hasShortcut = useSyncExternalStore(
    () => () => {},
    isShortcutOn,
    () => true,
  );

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!isShortcutPressed(event)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });

  async function open() {
    const onPage = document.querySelector<HTMLElement>("main input[type=search]");
    if (onPage?.checkVisibility()) return onPage.focus();
    try {
      const { SearchDialog } = await load();
      setDialog(() => SearchDialog);
      setOpen(true);
    } catch {
      window.location.assign(routes.search());
    }
  }

  return (
    <>
      <Link
        href={routes.search()}
        prefetch={false}
        aria-keyshortcuts={hasShortcut ? SHORTCUT : undefined}
        onPointerEnter={() => load().catch(() => {})}
        onNavigate={(event) => {
          event.preventDefault();
          open();
        }}
        className={className}
      >
        {messages.search.title}
        {hasShortcut && (
          <span
            aria-hidden="true"
            className="ms-2 hidden rounded-base border border-hairline px-1.5 font-text text-small text-ink-soft pointer-fine:desktop:inline"
          >
            {SHORTCUT}
          </span>
        )}
      </Link>
      {Dialog && <Dialog isOpen={isOpen} onOpenChange={setOpen} />}
    </>
  );
}

function load() {
  return import("./search-dialog");
}
