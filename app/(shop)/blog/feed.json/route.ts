import { postFeed } from "@/lib/feeds";

/** The journal as JSON Feed. */
export function GET(): Promise<Response> {
  return postFeed("json");
}
