import { z } from "zod";

const published = [
  ...["lead.created", "checkout.created", "order.created", "order.paid", "customer.confirmed"],
  ...["invoice.created", "invoice.paid", "invoice.past_due", "invoice.voided"],
  ...["product.created", "product.updated", "form_submission.created"],
];

// guess: what else is told, deletions and content above all.
const others = [
  ...["order.updated", "refund.created", "invoice.updated", "product.deleted"],
  ...["subscription", "blog_post", "experience", "legal_page", "review"].flatMap((object) =>
    ["created", "updated", "deleted"].map((change) => `${object}.${change}`),
  ),
];

/** What an endpoint may ask to be told. */
export const eventType = z.enum([...published, ...others]);
