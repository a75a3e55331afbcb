import type { ReactNode } from "react";

interface MessageProps {
  label: string;
  title: string;
  children: ReactNode;
}

/** One column that says where things stand and what to do next. */
export function Message({ label, title, children }: MessageProps) {
  return (
    <div className="page section">
      <div className="mx-auto max-w-text py-6">
        <Vignette />
        <p className="label mt-8 text-ink-soft">{label}</p>
        <h1 className="mt-3 text-display">{title}</h1>
        <div className="mt-6 space-y-6 text-lead">{children}</div>
      </div>
    </div>
  );
}

/** A small block print: hill, sun and furrows, in the inks of the theme. */
function Vignette() {
  return (
    <svg viewBox="0 0 120 84" className="h-21 w-30" aria-hidden="true">
      <circle cx="86" cy="27" r="15" className="fill-buy" />
      <path d="M2 62 24 37l13 9 20-29 22 31 10-7 29 23-1 18H3z" className="fill-ink" />
      <g className="stroke-paper" strokeWidth="2.4" strokeLinecap="round" fill="none">
        <path d="m57 24-9 17M59 28l3 13M24 42l-9 13M90 47l13 12M37 51l-6 10" />
        <path d="M14 68c12-5 22 4 33-1s19 5 31 0 19 4 31-1M12 75c13-5 24 4 35-1s19 5 31 0 20 3 31-1" />
      </g>
    </svg>
  );
}
