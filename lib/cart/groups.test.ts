import { expect, it } from "vitest";
import { groupsOf } from "./groups";

const ONCE = "amountType=fixed&currency=usd&billingType=one_time&amount=1400";
const EURO = "amountType=fixed&currency=eur&billingType=one_time&amount=1250";
const MONTHLY =
  "amountType=fixed&currency=usd&billingType=subscription&recurringInterval=month&amount=1800&intervalCount=1";
const TRIAL = `${MONTHLY}&trialPeriodDays=14`;
const YEARLY =
  "amountType=fixed&currency=usd&billingType=subscription&recurringInterval=year&amount=18900&intervalCount=1";
const FREE = "amountType=free&billingType=one_time";
const OWN = "amountType=custom&currency=usd&billingType=one_time&minimumAmount=200";
const UNKNOWN = "amountType=fixed&billingType=one_time&amount=1400";

const line = (variant: string, seen: string, quantity = 1) => ({
  variant,
  product: "prod_1",
  slug: "a",
  name: "A",
  option: "",
  picture: null,
  seen,
  limit: 99,
  asOf: 0,
  quantity,
});

/** What goes together, and what it comes to. */
const summary = (lines: ReturnType<typeof line>[], apart: string[] = []) =>
  groupsOf(lines, new Set(apart)).map((group) => {
    const names = group.lines.map((one) => one.line.variant).join(" ");
    return [names, group.total && [group.total.now, group.total.later].filter(Boolean).join(", then ")];
  });

it("takes all together that is paid once in one currency, as many of it as there are", () => {
  expect(summary([line("a", ONCE, 2), line("b", ONCE)])).toEqual([["a b", "$42"]]);
});

it("keeps apart what one checkout cannot take: currencies and rhythms", () => {
  const mixed = [
    line("a", ONCE),
    line("b", MONTHLY),
    line("c", EURO),
    line("d", TRIAL),
    line("e", YEARLY),
    line("f", ONCE),
  ];
  expect(summary(mixed)).toEqual([
    ["a f", "$28"],
    ["b d", "$18, then $36 every month"],
    ["c", "€12.50"],
    ["e", "$189, then $189 every year"],
  ]);
});

it("lets what is free go with whatever else is paid once", () => {
  expect(summary([line("a", FREE), line("b", EURO)])).toEqual([["a b", "€12.50"]]);
  expect(summary([line("a", FREE)])).toEqual([["a", "Free"]]);
});

it("leaves to the hosted page, each by itself, what only that can price", () => {
  expect(summary([line("a", OWN), line("b", ONCE), line("c", UNKNOWN), line("d", OWN)])).toEqual([
    ["b", "$14"],
    ["a", null],
    ["c", null],
    ["d", null],
  ]);
});

it("parts what the API did not sell together", () => {
  const lines = [line("a", ONCE), line("b", ONCE, 3), line("c", ONCE)];
  expect(summary(lines, ["a", "b"])).toEqual([
    ["c", "$14"],
    ["a", "$14"],
    ["b", "$42"],
  ]);
});

it("has groups that are told apart by their keys, and none of an empty cart", () => {
  const groups = groupsOf([line("a", ONCE), line("b", EURO), line("c", OWN), line("d", OWN)]);
  expect(new Set(groups.map(({ key }) => key)).size).toBe(4);
  expect(groupsOf([])).toEqual([]);
});
