import { postFeed } from "@/lib/feeds";

/** The journal as RSS. */
export function GET(): Promise<Response> {
  return postFeed("rss");
}
