import { z } from "zod";
import { listCartOffers } from "@/lib/api/cart-offers";
import { orNoAnswer } from "@/lib/api/read";
import { smallBody } from "@/lib/body";
import { MAX_LINES } from "@/lib/cart/line";
import { isSameOrigin } from "@/lib/same-origin";

const id = z.string().min(1).max(100);
const slug = z.string().min(1).max(300);
const body = z.object({ lines: z.array(z.object({ product: id, slug, variant: id })).max(MAX_LINES) });

/** Tells what there is now of the price variants in a cart: `{ lines: [{ product, slug, variant }] }` → `{ offers }`, without those that are gone. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response("This cart belongs to another site.", { status: 403 });
  const lines = await readBody(request);
  if (!lines) return new Response("Not a cart.", { status: 400 });
  const offers = await orNoAnswer(listCartOffers(lines));
  if (offers === "no answer") return new Response("The prices cannot be read just now.", { status: 503 });
  return Response.json({ offers }, { headers: { "cache-control": "no-store" } });
}

async function readBody(request: Request) {
  try {
    return body.parse(await (await smallBody(request)).json()).lines;
  } catch {
    return null;
  }
}
