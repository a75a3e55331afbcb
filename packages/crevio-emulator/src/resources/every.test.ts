import { Crevio } from "@crevio/sdk";
import type { Deletion } from "@crevio/sdk/models";
import { describe, expect, test } from "vitest";
import { refusal, sharedEmulator } from "../test-client.ts";

const emulator = await sharedEmulator();

interface Page {
  data: { id: string }[];
  hasMore: boolean;
}

/** What the client offers for a resource, as far as it is the same for all of them. */
interface Offered {
  list(query?: { limit?: number; startingAfter?: string }): PromiseLike<Page> & AsyncIterable<{ id: string }>;
  get(params: { id: string }): Promise<{ id: string }>;
  create?(fields: object): Promise<{ id: string }>;
  update?(params: { id: string }): Promise<{ id: string }>;
  delete?(params: { id: string }): Promise<Deletion>;
}

interface Sample {
  offered(crevio: Crevio): Offered;
  /** The keys of the contract. */
  keys: string;
  /** Makes the row of this number. */
  make(number: number): Promise<unknown>;
  /** A body that is refused, and the fields it is refused for. */
  bad?: [body: object, ...fields: string[]];
  /** What an update changes. */
  update?: Record<string, unknown>;
}

const product = async () => (await emulator.crevio.products.get({ idOrSlug: "course" })).id;
const variant = async () => (await emulator.variant("course", "Plain")).id;
const order = (number: number) => emulator.buy("course", "Plain", `buyer-${number}@example.com`);

const samples: Record<string, Sample> = {
  products: {
    offered: ({ products }) => products,
    keys: "id object name slug status description body_html button_cta url available_from available_until published_at created_at updated_at reviews_count average_rating media_gallery price_variants seo",
    make: (number) => emulator.crevio.products.create({ name: `Product ${number}`, status: "active" }),
    bad: [{ name: "", status: "sold", available_from: "soon" }, "name", "status", "available_from"],
    update: { name: "Other", description: "New." },
  },
  price_variants: {
    offered: ({ priceVariants }) => priceVariants,
    keys: "id object name amount amount_type billing_type recurring_interval interval_count installment_count setup_fee_amount trial_period_days revoke_after_days quantity_available archived hidden waitlist position currency discounted_from_amount minimum_amount maximum_amount preset_amount purchase_url product benefits created_at updated_at",
    make: async (number) =>
      emulator.crevio.priceVariants.create({
        product: await product(),
        name: `Variant ${number}`,
        amountType: "free",
      }),
    bad: [{ product: "prod_nobody", name: "A", amount: -1 }, "amount"],
    update: { name: "Other", hidden: true },
  },
  orders: {
    offered: ({ orders }) => orders,
    keys: "id object status amount amount_refunded currency customer checkout line_items created_at updated_at",
    make: (number) => order(number),
  },
  refunds: {
    offered: ({ refunds }) => refunds,
    keys: "id object amount currency reason status provider metadata order created_at",
    make: async (number) => emulator.crevio.refunds.create({ order: (await order(number)).id, amount: 100 }),
    bad: [{ order: "ord_nobody" }, "order"],
  },
  customers: {
    offered: ({ customers }) => customers,
    keys: "id object email name first_name last_name phone_number customer_type orders_count total_spend tags confirmed_at created_at updated_at",
    make: (number) => emulator.crevio.customers.create({ email: `somebody-${number}@example.com` }),
    bad: [{ email: "nowhere", name: 7 }, "email", "name"],
    update: { name: "Ada", phone_number: "+47 55 00 00 00" },
  },
  subscriptions: {
    offered: ({ subscriptions }) => subscriptions,
    keys: "id object status quantity current_period_start current_period_end trial_ends_at ends_at canceled paused created_at updated_at",
    make: (number) => emulator.buy("club", "Monthly", `member-${number}@example.com`),
  },
  invoices: {
    offered: ({ invoices }) => invoices,
    keys: "id object status number description customer_name email_address due_at paid_at amount currency price_variant customer order created_at updated_at",
    make: async (number) =>
      emulator.crevio.invoices.create({
        priceVariant: await variant(),
        customerName: `Customer ${number}`,
        emailAddress: "customer@example.com",
      }),
    bad: [
      { price_variant: "price_nobody", due_at: "soon", collection_method: "barter" },
      "due_at",
      "collection_method",
    ],
  },
  checkout_links: {
    offered: ({ checkoutLinks }) => checkoutLinks,
    keys: "id object name success_url allow_discount_codes metadata url discount price_variants created_at updated_at",
    make: async (number) =>
      emulator.crevio.checkoutLinks.create({ name: `Link ${number}`, priceVariants: [await variant()] }),
    bad: [{ name: "", price_variants: [], success_url: "home" }, "name", "price_variants", "success_url"],
    update: { name: "Other", allow_discount_codes: true, metadata: { utm_source: "letter" } },
  },
  discounts: {
    offered: ({ discounts }) => discounts,
    keys: "id object code status discount_type amount_off percent_off currency duration duration_in_months redeem_by max_redemptions times_redeemed price_variants created_at updated_at",
    make: (number) =>
      emulator.crevio.discounts.create({ code: `CODE${number}`, discountType: "percent_off", percentOff: 10 }),
    bad: [{ code: "", discount_type: "gift", percent_off: 101 }, "code", "discount_type", "percent_off"],
    update: { percent_off: 25, max_redemptions: 3 },
  },
  experiences: {
    offered: ({ experiences }) => experiences,
    keys: "id object name slug type access_type description cover_image_url content products created_at updated_at",
    make: (number) => emulator.control("/experiences", { name: `Experience ${number}`, type: "course" }),
  },
  blog_posts: {
    offered: ({ blogPosts }) => blogPosts,
    keys: "id object title slug excerpt content status published_at cover_image_url author category seo created_at updated_at",
    make: (number) => emulator.control("/blog_posts", { title: `Post ${number}` }),
  },
  legal_pages: {
    offered: ({ legalPages }) => legalPages,
    keys: "id object title slug body created_at updated_at",
    make: (number) => emulator.control("/legal_pages", { title: `Page ${number}` }),
    update: { title: "Other", body: "<p>New.</p>" },
  },
  reviews: {
    offered: ({ reviews }) => reviews,
    keys: "id object rating content customer_name customer_image_url product position created_at updated_at",
    make: async (number) =>
      emulator.crevio.reviews.create({ product: await product(), rating: 5, content: `Review ${number}` }),
    bad: [{ product: "course", rating: 6, customer_image_url: "me" }, "rating", "customer_image_url"],
    update: { rating: 2, content: "Hm." },
  },
  files: {
    offered: ({ files }) => files,
    keys: "id object kind upload_status source title description url tags filename content_type size provider file_url created_at updated_at",
    make: (number) => emulator.crevio.files.create({ filename: `${number}.pdf` }),
    bad: [{ kind: "external_video", url: "https://example.com/film" }, "url"],
  },
  webhook_endpoints: {
    offered: ({ webhookEndpoints }) => webhookEndpoints,
    keys: "id object url enabled_events status created_at updated_at",
    make: (number) =>
      emulator.crevio.webhookEndpoints.create({ url: `http://127.0.0.1:9/${number}`, enabledEvents: ["order.paid"] }),
    bad: [{ url: "nowhere", enabled_events: ["moon.rose"] }, "url", "enabled_events.0"],
    update: { enabled_events: ["product.updated"], status: "disabled" },
  },
  webhook_events: {
    offered: ({ webhookEvents }) => webhookEvents,
    keys: "id object type data deliveries created_at",
    make: (number) => emulator.control("/events", { type: "product.updated", object: { id: `prod_${number}` } }),
  },
};

const kinds = Object.entries(samples).map(([path, sample]) => ({ path, ...sample }));

async function made(sample: Sample, count: number): Promise<string[]> {
  for (let number = 1; number <= count; number += 1) await sample.make(number);
  const ids: string[] = [];
  for await (const { id } of sample.offered(emulator.crevio).list({ limit: 100 })) ids.push(id);
  return ids;
}

describe.each(kinds)("$path", (sample) => {
  const { path, keys } = sample;
  const offered = () => sample.offered(emulator.crevio);

  test("come in three pages that join without a gap", async () => {
    const ids = await made(sample, 5);
    const limit = Math.ceil(ids.length / 3);
    const first = await offered().list({ limit });
    const second = await offered().list({ limit, startingAfter: first.data.at(-1)?.id });
    const third = await offered().list({ limit, startingAfter: second.data.at(-1)?.id });
    expect([first.hasMore, second.hasMore, third.hasMore]).toEqual([true, true, false]);
    expect([...first.data, ...second.data, ...third.data].map(({ id }) => id)).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("answer by id with every key of the contract and no other", async () => {
    const [id = ""] = await made(sample, 1);
    expect((await offered().get({ id })).id).toBe(id);
    const { body } = await emulator.api(`/${path}/${id}`);
    expect(Object.keys(body).toSorted()).toEqual(keys.split(" ").toSorted());
    expect(body.object).toBe(path.replace(/s$/, ""));
    expect((await emulator.api(`/${path}`)).body.data[0]).toEqual((await emulator.api(`/${path}/${id}`)).body);
  });

  test("refuse an unknown id, a bad limit, a bad cursor and a wrong token", async () => {
    expect(await refusal(offered().get({ id: "nobody" }))).toMatchObject({
      statusCode: 404,
      type: "invalid_request_error",
      code: "resource_missing",
      param: "id",
    });
    for (const limit of [0, 101, 1.5]) {
      const error = { statusCode: 400, type: "invalid_request_error", param: "limit" };
      expect(await refusal(offered().list({ limit }))).toMatchObject(error);
    }
    expect(await refusal(offered().list({ startingAfter: "nobody" }))).toMatchObject({
      statusCode: 400,
      type: "invalid_request_error",
      param: "starting_after",
    });
    const stranger = new Crevio({ apiKey: "wrong", serverURL: emulator.baseUrl });
    expect(await refusal(sample.offered(stranger).list())).toMatchObject({
      statusCode: 401,
      type: "invalid_request_error",
      code: "authentication_required",
    });
  });
});

test.each(kinds)("$path can be read when they come strangely", async (sample) => {
  const ids = await made(sample, 1);
  await emulator.control("/settings", { chaosShape: true }, "PATCH");
  const { body } = await emulator.api(`/${sample.path}/${ids[0]}`);
  expect(body.x_unlisted).toEqual({ revision: 7 });
  expect((await sample.offered(emulator.crevio).list({ limit: 100 })).data.map(({ id }) => id)).toEqual(ids);
});

describe.each(kinds.flatMap((sample) => (sample.bad ? [{ ...sample, bad: sample.bad }] : [])))(
  "$path",
  ({ path, offered, bad: [body, ...fields] }) => {
    test(`refuse ${fields.join(", ")} by name`, async () => {
      const error = await refusal(offered(emulator.crevio).create?.(body) ?? Promise.resolve());
      expect(error).toMatchObject({ statusCode: 422, type: "validation_error", code: "validation_failed" });
      expect(Object.keys(error.errors ?? {}).toSorted()).toEqual(fields.toSorted());
      expect((await emulator.api(`/${path}`, [], "POST")).status).toBe(400);
    });
  },
);

describe.each(kinds.flatMap((sample) => (sample.update ? [{ ...sample, update: sample.update }] : [])))(
  "$path",
  (sample) => {
    test("keep what an update changes, and only that", async () => {
      const [id = ""] = await made(sample, 1);
      const { body: before } = await emulator.api(`/${sample.path}/${id}`);
      await sample.offered(emulator.crevio).update?.({ id, ...sample.update });
      const { body: after } = await emulator.api(`/${sample.path}/${id}`);
      expect(after).toEqual({ ...before, ...sample.update, updated_at: after.updated_at });
      expect(after.updated_at > before.updated_at).toBe(true);
    });

    test("do not let a body set what is the server's", async () => {
      const [id = ""] = await made(sample, 1);
      const { body: before } = await emulator.api(`/${sample.path}/${id}`);
      const claim = {
        id: "mine",
        object: "thing",
        created_at: "2001-01-01T00:00:00Z",
        times_redeemed: 9,
        total_spend: 9,
      };
      await emulator.api(`/${sample.path}/${id}`, claim, "PATCH");
      const { body: after } = await emulator.api(`/${sample.path}/${id}`);
      expect(after).toEqual({ ...before, updated_at: after.updated_at });
    });
  },
);

describe.each(["products", "checkout_links", "discounts", "reviews", "files", "webhook_endpoints"])("%s", (path) => {
  test("are gone once deleted", async () => {
    const sample = samples[path];
    if (!sample) throw new Error("no such sample");
    const [id = "", ...others] = await made(sample, 3);
    const deletion = await sample.offered(emulator.crevio).delete?.({ id });
    expect(deletion).toEqual({ id, object: path.replace(/s$/, ""), deleted: true });
    const { data } = await sample.offered(emulator.crevio).list();
    expect(data.map((row) => row.id)).toEqual(others);
    expect(await refusal(sample.offered(emulator.crevio).get({ id }))).toMatchObject({ statusCode: 404 });
  });
});
