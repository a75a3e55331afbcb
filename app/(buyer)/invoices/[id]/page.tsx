import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { InvoiceSheet } from "@/components/invoice/invoice-sheet";
import { getInvoice } from "@/lib/api/invoices";

export const metadata: Metadata = { title: "Invoice" };

export default async function InvoicePage({ params }: PageProps<"/invoices/[id]">) {
  const invoice = await getInvoice((await params).id);
  if (!invoice) notFound();

  return <InvoiceSheet invoice={invoice} />;
}
