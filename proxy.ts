import { type NextRequest, NextResponse } from "next/server";
import { getInvoice } from "./lib/api/invoices";
import { orNoAnswer } from "./lib/api/read";
import { routes } from "./lib/routes";

export const config = { matcher: "/invoices/:id" };

/** A page made per request has sent status 200 before it knows its invoice, so an unknown one is told apart here. */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const id = decode(request.nextUrl.pathname.split("/")[2] ?? "");
  const invoice = id === null ? null : await orNoAnswer(getInvoice(id));
  return invoice ? NextResponse.next() : NextResponse.rewrite(new URL(routes.nowhere(), request.url));
}

function decode(segment: string): string | null {
  try {
    return decodeURIComponent(segment);
  } catch {
    return null;
  }
}
