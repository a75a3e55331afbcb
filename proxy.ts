import { type NextRequest, NextResponse } from "next/server";
import { getInvoice } from "./lib/api/invoices";
import { getPreview } from "./lib/api/previews";
import { orNoAnswer } from "./lib/api/read";
import { guessed, isGuessing } from "./lib/guard/guesses";
import { routes } from "./lib/routes";

export const config = { matcher: ["/invoices/:id", "/preview/:kind/:slug"] };

const TOO_MANY =
  "Too many addresses that do not exist. Please look at the one you were sent, and try again in ten minutes.";

/** A page made per request has sent status 200 before it knows what it shows, so what is unknown is told apart here. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  if (await isGuessing(request.headers))
    return new NextResponse(TOO_MANY, { status: 429, headers: { "retry-after": "600" } });
  const [first, ...rest] = request.nextUrl.pathname.split("/").slice(1).map(decode);
  const found = await orNoAnswer<unknown>(first === "preview" ? findPreview(request, rest) : findInvoice(rest));
  if (found) return NextResponse.next();
  await guessed(request.headers);
  return NextResponse.rewrite(new URL(routes.nowhere(), request.url));
}

async function findInvoice([id]: (string | null)[]) {
  return id ? getInvoice(id) : null;
}

async function findPreview({ nextUrl }: NextRequest, [kind, slug]: (string | null)[]) {
  return kind && slug ? getPreview(kind, slug, Object.fromEntries(nextUrl.searchParams)) : null;
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
