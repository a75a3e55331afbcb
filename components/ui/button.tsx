import type { ComponentProps } from "react";
import { cn } from "@/lib/cn";

const looks = {
  buy: "border-transparent bg-buy text-on-buy hover:bg-buy-strong",
  solid: "border-transparent bg-ink text-paper hover:bg-ink-strong",
  outline: "border-edge hover:border-ink",
};

/** Class names of a button, for links that look like one. `buy` is for what can be bought and nothing else. */
export function buttonClass(look: keyof typeof looks, className?: string): string {
  return cn(
    "inline-flex min-h-12 items-center justify-center rounded-base border px-6 py-2.5 font-strong transition-colors cursor-pointer",
    looks[look],
    className,
  );
}

interface ButtonProps extends Omit<ComponentProps<"button">, "className"> {
  look: keyof typeof looks;
  className?: string;
}

export function Button({ look, className, ...button }: ButtonProps) {
  return <button {...button} className={buttonClass(look, className)} />;
}
