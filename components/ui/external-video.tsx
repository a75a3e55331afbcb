"use client";

import { useLayoutEffect, useState } from "react";
import { messages } from "@/lib/site";
import { videoOf } from "@/lib/video";

/** A film at YouTube, Vimeo or Wistia. Nothing is asked of the host before a click; without JavaScript it is a link. */
export function ExternalVideo({ url }: { url: string }) {
  const [isPlaying, setPlaying] = useState(false);
  // A page that was left is only hidden: its film would go on.
  useLayoutEffect(() => () => setPlaying(false), []);
  const video = videoOf(url);
  if (!video) return null;
  if (isPlaying) {
    return (
      <iframe
        src={`${video.playerUrl}${video.playerUrl.includes("?") ? "&" : "?"}autoplay=1`}
        title={messages.video.title(video.host)}
        allow="autoplay; fullscreen; picture-in-picture"
        className="aspect-video h-full w-full"
      />
    );
  }
  return (
    <a
      href={url}
      rel="noopener noreferrer"
      onClick={(event) => {
        event.preventDefault();
        setPlaying(true);
      }}
      className="group flex aspect-video h-full w-full flex-col items-start justify-end gap-4 bg-ink p-6 text-paper focus-visible:-outline-offset-6 focus-visible:outline-paper"
    >
      <svg viewBox="0 0 48 48" className="size-14 transition-transform group-hover:scale-105" aria-hidden="true">
        <path d="M7 4.5 43.5 23 8.5 44z" fill="currentColor" />
      </svg>
      <span>
        <span className="font-strong">{messages.video.play}</span>
        <span className="block text-small opacity-75">{messages.video.from(video.host)}</span>
      </span>
    </a>
  );
}
