import type { ReactNode } from "react";

// Small block prints of two inks, for the eye only. One component each, so that a browser gets those it shows.

/** Fields under a sun. */
export function Fields() {
  return (
    <Print>
      <path
        d="M86 11.6c8.8-.3 15.6 6.4 15.4 15-.2 8.7-6.6 15.3-15.2 15.2-9 0-15.5-6.5-15.3-15.3.2-8.5 6.6-14.6 15.1-14.9z"
        className="fill-print"
      />
      <path d="M2 62 24 37l13 9 20-29 22 31 10-7 29 23-1 18H3z" className="fill-ink" />
      <g className={cuts}>
        <path d="m57 24-9 17M59 28l3 13M24 42l-9 13M90 47l13 12M37 51l-6 10" />
        <path d="M14 68c12-5 22 4 33-1s19 5 31 0 19 4 31-1M12 75c13-5 24 4 35-1s19 5 31 0 20 3 31-1" />
      </g>
    </Print>
  );
}

/** A lighthouse by night. */
export function Lighthouse() {
  return (
    <Print>
      <path d="M71 21.5 117 8l1 25-47-6zM48 22 2 12l1 20 45-5z" className="fill-print" />
      <path d="M50 34h19l6 33H44zM52 15l8-9 8 9v4H52zM50 18.5h19.5l-.5 11.5H50z" className="fill-ink" />
      <path d="M2 66c20-3 39 2 58-1 20-2 38 3 58 0l-1 16H3z" className="fill-ink" />
      <path d="M56 20.5h7.5l.5 7.5h-8z" className="fill-print" />
      <g className={cuts}>
        <path d="m49.5 43 20.5.5M47.5 54l24.5.5M49 32.5h21" />
        <path d="M13 73c9-3 15 3 24 0s15 3 24 0 16 3 24 0 14 2 21 0" />
      </g>
    </Print>
  );
}

/** A hand press, at rest. */
export function Press() {
  return (
    <Print>
      <path d="M31 58.5 89 58l1.5 7-60.5.5z" className="fill-print" />
      <path
        d="M24 12h9.5l1 58H23zM87 12h9l1.5 58H86zM22 8.5 98 8l.5 9L22 17.5zM14 69.5l92-.5v10l-92.5.5z"
        className="fill-ink"
      />
      <path d="M56.5 16h7v22h-7zM38 37.5 82 37l.5 8H38.5z" className="fill-ink" />
      <path d="m60 26 34 9.5-1.5 4L59 30z" className="fill-ink" />
      <g className={cuts}>
        <path d="M28.5 24v38M91.5 24v38M57 20.5l6.5 3M57 26l6.5 3M57 31.5l6.5 3" />
        <path d="m22 75 76-.5" />
      </g>
    </Print>
  );
}

/** A twig that has let go of its leaves. */
export function Twig() {
  return (
    <Print>
      <path d="M80 20c9-6 19-5 27-2-6 7-16 11-25 8zM27 44c-9-4-13-11-14-18 8 1 15 6 18 13z" className="fill-print" />
      <path d="M6 77c24-9 46-22 64-40 9-9 15-17 21-29l5 3c-5 11-11 20-20 29C58 60 33 74 8 81z" className="fill-ink" />
      <path
        d="M49 56c-9-7-17-12-26-14l2-5c10 3 19 8 28 16zM71 38c8 0 19 2 29 8l-3 5c-9-5-19-7-29-7z"
        className="fill-ink"
      />
      <g className={cuts}>
        <path d="M22 73c6-3 11-5 16-8M60 49c4-3 7-7 10-10M82 26l5-8M33 44c3 1 6 3 9 5M80 41c4 0 8 2 12 4" />
      </g>
    </Print>
  );
}

/** A sealed envelope. */
export function Envelope() {
  return (
    <Print>
      <path d="M9 17.5 111 15l2 58.5L8 75z" className="fill-ink" />
      <path
        d="M60.5 39c6.5-.5 11.5 4 11.5 10s-4.5 11-11 11-11.5-4.5-11.5-10.5 4.5-10.2 11-10.5z"
        className="fill-print"
      />
      <g className={cuts}>
        <path d="m13 22 38 22M107 20 71 44M14 70l32-20M108 68 75 51" />
        <path d="M60.5 43.5v12M56.5 47l4 3.5 4-3.5" />
      </g>
    </Print>
  );
}

const cuts = "fill-none stroke-paper stroke-[2.4] [stroke-linecap:round]";

function Print({ children }: { children: ReactNode }) {
  return (
    <svg viewBox="0 0 120 84" className="h-21 w-30" aria-hidden="true">
      {children}
    </svg>
  );
}
