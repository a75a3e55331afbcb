import { z } from "zod";
import { listCartOffers } from "@/lib/api/cart-offers";
import { orNoAnswer } from "@/lib/api/read";
import { MAX_LINES } from "@/lib/cart/line";
import { admit, CART } from "@/lib/guard/admit";

const id = z.string().min(1).max(100);
const slug = z.string().min(1).max(300);
const cart = z.object({ lines: z.array(z.object({ product: id, slug, variant: id })).max(MAX_LINES) });

/** Tells what there is now of the price variants in a cart: `{ lines: [{ product, slug, variant }] }` → `{ offers }`, without those that are gone. */
export async function POST(request: Request): Promise<Response> {
  const { refusal, body } = await admit(request, CART);
  if (refusal) return refusal;
  const lines = await readCart(body);
  if (!lines) return new Response("Not a cart.", { status: 400 });
  const offers = await orNoAnswer(listCartOffers(lines));
  if (offers === "no answer") return new Response("The prices cannot be read just now.", { status: 503 });
  return Response.json({ offers }, { headers: { "cache-control": "no-store" } });
}

async function readCart(body: Response) {
  try {
    return cart.parse(await body.json()).lines;
  } catch {
    return null;
  }
}
