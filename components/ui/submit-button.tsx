"use client";

import { type ComponentProps, useEffect, useRef } from "react";
import type { Button } from "./button";
import { useWorking, WorkingButton } from "./working-button";

/**
 * The button of a form that leads to another page: it shows that it is working, and sends its form once. Where no script runs it is
 * a plain button.
 */
export function SubmitButton(button: Omit<ComponentProps<typeof Button>, "type">) {
  const ref = useRef<HTMLButtonElement>(null);
  const { isWorking, work } = useWorking();

  useEffect(() => {
    const form = ref.current?.form;
    const onSubmit = (event: SubmitEvent) => {
      // Somebody else may hold the form back, for want of a connection.
      if (event.defaultPrevented) return;
      if (isWorking) event.preventDefault();
      else work();
    };
    form?.addEventListener("submit", onSubmit);
    return () => form?.removeEventListener("submit", onSubmit);
  }, [isWorking, work]);

  return <WorkingButton {...button} ref={ref} type="submit" isWorking={isWorking} />;
}
