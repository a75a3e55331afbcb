import { SubmitButton } from "@/components/ui/submit-button";
import { Envelope } from "@/components/ui/vignette";
import type { Invoice } from "@/lib/api/invoices";
import { formatDay } from "@/lib/dates";
import { formatMoney } from "@/lib/money";
import { actions } from "@/lib/routes";
import { messages, site } from "@/lib/site";

const words = messages.invoice;

/** An invoice as anybody who holds its address may see it, and the button that pays it while it is owed. */
export function InvoiceSheet({ invoice }: { invoice: Invoice }) {
  const isOwed = (invoice.status === "open" || invoice.status === "past due") && invoice.amount > 0;
  return (
    <div className="page section">
      <div className="mx-auto max-w-text py-6">
        <Envelope />
        <p className="label mt-8 text-ink-soft">{words.title}</p>
        <h1 className="mt-3 text-display tabular-nums">{invoice.number}</h1>
        <p className="mt-6 text-lead">{words.sentences[invoice.status]}</p>
        <dl className="mt-10 border-t border-hairline">
          <Row term={words.state}>
            <span className={stateColour(invoice.status)}>{words.states[invoice.status]}</span>
          </Row>
          <Row term={words.amount}>
            <span className="tabular-nums">{formatMoney(invoice.amount, invoice.currency, site.locale)}</span>
          </Row>
          {invoice.dueAt && <Row term={words.due}>{formatDay(invoice.dueAt, site.locale)}</Row>}
          {invoice.paidAt && <Row term={words.paidOn}>{formatDay(invoice.paidAt, site.locale)}</Row>}
          {invoice.customer && (
            <Row term={words.customer}>
              <bdi>{invoice.customer}</bdi>
            </Row>
          )}
          {invoice.description && <Row term={words.description}>{invoice.description}</Row>}
        </dl>
        {isOwed && (
          <form action={actions.invoiceCheckout(invoice.id)} method="post" className="mt-10">
            <SubmitButton look="buy">
              {words.pay(formatMoney(invoice.amount, invoice.currency, site.locale))}
            </SubmitButton>
            <p className="mt-4 text-small text-ink-soft">{words.hint}</p>
          </form>
        )}
      </div>
    </div>
  );
}

function stateColour(status: Invoice["status"]): string | undefined {
  if (status === "paid") return "text-success";
  return status === "past due" ? "text-notice" : undefined;
}

function Row({ term, children }: { term: string; children: React.ReactNode }) {
  return (
    <div className="grid grid-cols-[7rem_1fr] gap-4 border-b border-hairline py-4">
      <dt className="text-ink-soft">{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
