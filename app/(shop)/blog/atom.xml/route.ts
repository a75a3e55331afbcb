import { postFeed } from "@/lib/feeds";

/** The journal as Atom. */
export function GET(): Promise<Response> {
  return postFeed("atom");
}
