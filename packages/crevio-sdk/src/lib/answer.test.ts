import { describe, expect, it } from "vitest";
import * as z from "zod";
import { mutate, random } from "../../test/random.ts";
import { wireInvoice, wireList, wireProduct } from "../../test/wire.ts";
import { CrevioError } from "../models/errors.ts";
import { invoice } from "../resources/invoices.ts";
import { product } from "../resources/products.ts";
import { decode } from "./answer.ts";

const answer = (body: string, status = 200) => ({
  method: "GET",
  path: "/",
  response: new Response("", { status }),
  body,
});

describe("decode", () => {
  it("throws nothing but errors of its own, whatever is broken in a body", () => {
    let failures = 0;
    for (let seed = 1; seed <= 2_000; seed += 1) {
      const next = random(seed);
      const wire = [wireProduct, wireInvoice, wireList([wireProduct])][next(3)];
      const text = JSON.stringify(mutate(next, wire));
      const body = next(4) === 0 ? text.slice(0, next(text.length)) : text;
      try {
        decode(answer(body, next(3) === 0 ? 500 : 200), z.union([product, invoice]));
      } catch (error) {
        failures += 1;
        expect(error).toBeInstanceOf(CrevioError);
      }
    }
    expect(failures).toBeGreaterThan(1_000);
    expect(failures).toBeLessThan(2_000);
  });
});
