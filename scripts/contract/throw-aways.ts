import { randomBytes } from "node:crypto";
import { testDelivery } from "../../packages/crevio-sdk/src/resources/webhook-endpoints.ts";
import { idsIn, verdict } from "./checks.ts";
import { refusal } from "./error-checks.ts";
import { resourceAt } from "./resources.ts";
import { type Note, roundTrip, type Trip } from "./round-trip.ts";
import type { Ask } from "./server.ts";

/**
 * Makes, changes and removes one of each resource that can be removed again, and notes how the server answers.
 *
 * What cannot be removed is not made: customers, checkouts, invoices, refunds and e-mails.
 *
 * @returns the paths of what would not go
 */
export async function throwAwayChecks(ask: Ask, note: Note): Promise<string[]> {
  const name = `Contract check ${randomBytes(4).toString("hex")}`;
  const left: string[] = [];
  const go = (trip: Trip) => roundTrip(ask, note, (item) => left.push(item), trip);

  await go({
    path: "/discounts",
    create: {
      code: name.replaceAll(" ", "-").toUpperCase(),
      discount_type: "percent_off",
      percent_off: 10,
      duration: "once",
    },
    change: { percent_off: 15 },
  });
  await go({ path: "/files", create: { filename: "contract-check.txt" } });
  await go({
    path: "/webhook_endpoints",
    // A name that leads nowhere, by standard.
    create: { url: "https://contract-check.invalid/hook", enabled_events: ["order.paid"] },
    change: { enabled_events: ["order.paid", "order.created"] },
    async inside(id) {
      const answer = await ask("POST", `/webhook_endpoints/${id}/test`, { event_type: "order.paid" }, "query");
      note("/webhook_endpoints", verdict("POST /webhook_endpoints/{id}/test", answer, testDelivery));
    },
  });
  await refuseNameless(ask, note, (item) => left.push(item));
  await go({
    path: "/products",
    create: { name, status: "draft" },
    change: { description: "Made by npm run contract, to be deleted at once" },
    async inside(product) {
      await go(reviewOf(product, ask, note));
      await go({
        path: "/price_variants",
        create: { product, name, amount_type: "free" },
        change: { name: `${name}, changed` },
        end: "archive",
        inside: (variant) => go(linkTo(variant, name)),
      });
    },
  });
  return left;
}

function reviewOf(product: string, ask: Ask, note: Note): Trip {
  return {
    path: "/reviews",
    create: { product, rating: 5, content: "Contract check" },
    change: { rating: 4 },
    async inside(id) {
      const answer = await ask("POST", `/reviews/${id}/position`, { position: 1 });
      note("/reviews", verdict("POST /reviews/{id}/position", answer, resourceAt("/reviews").schema));
    },
  };
}

function linkTo(variant: string, name: string): Trip {
  return {
    path: "/checkout_links",
    create: { name, price_variants: [variant] },
    change: { name: `${name}, changed` },
  };
}

async function refuseNameless(ask: Ask, note: Note, leave: (item: string) => void): Promise<void> {
  const answer = await ask("POST", "/products", {});
  note("errors", refusal("POST /products without a name", answer, 422, { code: "validation_failed" }));
  const [id] = answer.status < 300 ? idsIn(answer.json) : [];
  if (id !== undefined && (await ask("DELETE", `/products/${id}`)).status >= 300) leave(`/products/${id}`);
}
