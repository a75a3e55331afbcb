import { webAddress } from "./web-address";

/** Where films are played: all that pages frame. */
export const PLAYERS = {
  YouTube: "https://www.youtube-nocookie.com",
  Vimeo: "https://player.vimeo.com",
  Wistia: "https://fast.wistia.net",
} as const;

/** A video at a host we know: its name for people and the address of its player. */
export interface Video {
  host: keyof typeof PLAYERS;
  playerUrl: string;
}

/** Reads the watch or player address of a video. `null` for any other address: unknown players are never embedded. */
export function videoOf(address: string): Video | null {
  const url = webAddress(address);
  if (!url) return null;
  const host = url.hostname.replace(/^(www|m|player|fast)\./, "");
  const last = url.pathname.split("/").findLast(Boolean) ?? "";
  if (host === "youtube.com" || host === "youtube-nocookie.com") {
    return youTube(url.searchParams.get("v") ?? /^\/(?:embed|shorts|live|v)\/([^/]+)/.exec(url.pathname)?.[1] ?? "");
  }
  if (host === "youtu.be") return youTube(last);
  if (host === "vimeo.com" && /^\d+$/.test(last)) {
    return { host: "Vimeo", playerUrl: `${PLAYERS.Vimeo}/video/${last}?dnt=1` };
  }
  if ((host.endsWith(".wistia.com") || host === "wistia.net" || host === "wistia.com") && /^\w+$/.test(last)) {
    return { host: "Wistia", playerUrl: `${PLAYERS.Wistia}/embed/iframe/${last}` };
  }
  return null;
}

function youTube(id: string): Video | null {
  return /^[\w-]{6,20}$/.test(id) ? { host: "YouTube", playerUrl: `${PLAYERS.YouTube}/embed/${id}` } : null;
}
