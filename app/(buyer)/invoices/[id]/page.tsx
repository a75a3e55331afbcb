import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { connection } from "next/server";
import { NoAnswer } from "@/components/checkout/no-answer";
import { InvoiceSheet } from "@/components/invoice/invoice-sheet";
import { getInvoice } from "@/lib/api/invoices";
import { orNoAnswer } from "@/lib/api/read";
import { messages } from "@/lib/site";

export const metadata: Metadata = { title: messages.invoice.title };

export default async function InvoicePage({ params }: PageProps<"/invoices/[id]">) {
  await connection();
  const invoice = await orNoAnswer(getInvoice((await params).id));
  if (invoice === "no answer") return <NoAnswer />;
  if (!invoice) notFound();

  return <InvoiceSheet invoice={invoice} />;
}
