import { productFeed } from "@/lib/feeds";

/** New products as RSS. */
export function GET(): Promise<Response> {
  return productFeed("rss");
}
