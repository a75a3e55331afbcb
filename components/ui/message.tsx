import type { ReactNode } from "react";
import { Fields } from "./vignette";

interface MessageProps {
  vignette?: ReactNode;
  label: string;
  title: string;
  children: ReactNode;
}

/** One column that says where things stand and what to do next. */
export function Message({ vignette = <Fields />, label, title, children }: MessageProps) {
  return (
    <div className="page section">
      <div className="mx-auto max-w-text py-6">
        {vignette}
        <p className="label mt-8 text-ink-soft">{label}</p>
        <h1 className="mt-3 text-display">{title}</h1>
        <div className="mt-6 space-y-6 text-lead">{children}</div>
      </div>
    </div>
  );
}
