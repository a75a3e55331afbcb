"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useLayoutEffect } from "react";
import { choose, chosenIn } from "./use-chosen";

/**
 * Keeps the chosen variant in the address, as `?variant=`, and chooses the one that an address names; an unknown or sold out one
 * leaves the choice as it is. Shows nothing, so that the page around it stays static and whole.
 */
export function VariantAddress({ formId }: { formId: string }) {
  const asked = useSearchParams().get("variant");

  useLayoutEffect(() => {
    if (asked) choose(formId, asked);
  }, [formId, asked]);

  useEffect(() => {
    const write = ({ target }: Event) => {
      const id = target instanceof HTMLInputElement && target.form?.id === formId ? chosenIn(formId) : null;
      const url = new URL(location.href);
      if (!id || url.searchParams.get("variant") === id) return;
      url.searchParams.set("variant", id);
      history.replaceState(null, "", url);
    };
    document.addEventListener("change", write);
    return () => document.removeEventListener("change", write);
  }, [formId]);

  return null;
}
