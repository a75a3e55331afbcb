import { beforeEach, expect, it, vi } from "vitest";
import { startCrevio } from "../test-crevio";

const revalidateTag = vi.hoisted(() => vi.fn());
vi.mock("next/cache", () => ({ cacheLife() {}, cacheTag() {}, revalidateTag }));

const crevio = await startCrevio();
const { renewStalePrices } = await import("./stale-prices");
const { getProduct } = await import("./products");

beforeEach(async () => {
  await crevio.reset();
  revalidateTag.mockReset();
  vi.spyOn(console, "error").mockReset().mockReturnValue();
});

it.each([[{ amount: 1900 }], [{ quantityAvailable: 0 }], [{ waitlist: true }], [{ archived: true }]])(
  "has the pages of a product made anew that do not show %j yet",
  async (fields) => {
    const product = await getProduct("sea-edition");
    const variants = (product?.priceVariants ?? []).map((variant) => ({ ...variant, ...fields }));
    await renewStalePrices(variants);
    expect(revalidateTag.mock.calls).toEqual([[`product:${product?.id}`, "max"]]);
  },
);

it("has them made anew for a variant they do not know", async () => {
  const product = await getProduct("sea-edition");
  await renewStalePrices((product?.priceVariants ?? []).map((variant) => ({ ...variant, id: "price_new" })));
  expect(revalidateTag).toHaveBeenCalledOnce();
});

it("leaves those alone that show the same, that nobody can see, or that cannot be asked about", async () => {
  const variants = (await getProduct("sea-edition"))?.priceVariants ?? [];
  await renewStalePrices(variants);
  await renewStalePrices(variants.map((variant) => ({ ...variant, product: "prod_unknown", amount: 1 })));
  await crevio.fail("/products");
  await renewStalePrices(variants.map((variant) => ({ ...variant, amount: 1 })));
  expect(revalidateTag).not.toHaveBeenCalled();
});
