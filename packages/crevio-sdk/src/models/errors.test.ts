import { createServer } from "node:net";
import { inspect } from "node:util";
import { describe, expect, it, onTestFinished } from "vitest";
import { json, type Respond, raw, startServer } from "../../test/server.ts";
import { wireList, wireProduct } from "../../test/wire.ts";
import { Crevio } from "../index.ts";
import { ConnectionError, CrevioError, ErrorT, HTTPClientError, ResponseValidationError } from "./errors.ts";

const apiKey = "token-0123456789";

async function failure(serverURL: string): Promise<unknown> {
  const crevio = new Crevio({ apiKey, serverURL, retryConfig: { strategy: "none" } });
  return crevio.products.get({ idOrSlug: "jane", expand: "private" }).then(
    () => expect.fail("nothing was thrown"),
    (error: unknown) => error,
  );
}

async function failureOf(respond: Respond) {
  const { serverURL } = await startServer(respond);
  return failure(serverURL);
}

function printed(error: unknown) {
  return `${error} ${inspect(error, { depth: 9 })} ${JSON.stringify(error)}`;
}

describe("CrevioError", () => {
  it("says what was asked, what came of it and in which request", async () => {
    const body = {
      error: { type: "invalid_request_error", code: "resource_missing", message: "No such product", param: "id" },
    };

    const error = await failureOf(json(body, 404, { "x-request-id": "req_1" }));

    expect(error).toBeInstanceOf(ErrorT);
    expect(error).toBeInstanceOf(CrevioError);
    expect(error).toMatchObject({
      message: "GET /products/jane answered 404 resource_missing at id (request req_1)",
      name: "ErrorT",
      method: "GET",
      path: "/products/jane",
      statusCode: 404,
      requestId: "req_1",
      type: "invalid_request_error",
      code: "resource_missing",
      param: "id",
    });
    expect(error).toMatchObject({
      data$: { error: { message: "No such product", errors: null } },
      body: JSON.stringify(body),
    });
  });

  it("gives the messages for each field of a request", async () => {
    const errors = { email: ["can't be blank"] };

    const error = await failureOf(
      json({ error: { type: "validation_error", code: "validation_failed", errors } }, 422),
    );

    expect(error).toMatchObject({ statusCode: 422, requestId: null, errors });
  });

  it("takes a plain string for the message", async () => {
    const error = await failureOf(json({ error: "Jane is blocked" }, 403));

    expect(error).toBeInstanceOf(ErrorT);
    expect(error).toMatchObject({
      message: "GET /products/jane answered 403",
      data$: { error: { message: "Jane is blocked" } },
    });
  });

  it.each([
    ["HTML", raw("<h1>Bad gateway</h1>", 502)],
    ["nothing", raw("", 502)],
    ["another JSON", json([null], 502)],
    ["a broken error", json({ error: 7 }, 502)],
  ])("survives %s for a body", async (_, respond) => {
    const error = await failureOf(respond);

    expect(error).toBeInstanceOf(CrevioError);
    expect(error).not.toBeInstanceOf(ErrorT);
    expect(error).toMatchObject({ message: "GET /products/jane answered 502", statusCode: 502 });
  });

  it.each([
    [
      "an error body",
      json({ error: { type: "x", code: "jane@example.com", param: "jane doe", message: "jane@example.com" } }, 422),
    ],
    ["HTML", raw("<h1>jane@example.com</h1>", 500)],
    [
      "a wrong answer",
      json({ ...wireProduct, amount: "jane@example.com", created_at: "jane@example.com", name: ["jane@example.com"] }),
    ],
    ["no JSON", raw("jane@example.com")],
  ])("keeps token, query and body out of print, here %s", async (_, respond) => {
    const error = await failureOf(respond);

    expect(error).toBeInstanceOf(CrevioError);
    expect(printed(error)).not.toMatch(/jane@|jane doe|private|token-/);
  });

  it("keeps what came over a broken connection out of print", async () => {
    const server = createServer((socket) => {
      socket.once("data", () =>
        socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\njane@example.com\r\n"),
      );
    }).listen(0, "127.0.0.1");
    onTestFinished(() => void server.close());
    await expect.poll(() => server.listening).toBe(true);
    const address = server.address();

    const error = await failure(`http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`);

    expect(error).toBeInstanceOf(ConnectionError);
    expect(error).toBeInstanceOf(HTTPClientError);
    expect(printed(error)).not.toMatch(/jane@|private|token-/);
  });
});

describe("ResponseValidationError", () => {
  it.each([
    [
      "an amount in text",
      { ...wireProduct, price_variants: [{ ...wireProduct.price_variants[0], amount: "12" }] },
      "priceVariants.0.amount",
    ],
    ["no id", { ...wireProduct, id: undefined }, "id"],
    ["a broken date", { ...wireProduct, available_from: "soon" }, "availableFrom"],
  ])("names the place of %s", async (_, body, place) => {
    const error = await failureOf(json(body));

    expect(error).toBeInstanceOf(ResponseValidationError);
    expect(error).toMatchObject({ message: `GET /products/jane answered 200 with an unexpected value at ${place}` });
    expect(error instanceof ResponseValidationError && error.pretty()).toContain(place.split(".")[0]);
    expect(error).toMatchObject({ rawValue: JSON.parse(JSON.stringify(body)) });
  });

  it.each([
    ["HTML", raw("<html>"), "GET /products/jane answered 200 without readable JSON"],
    ["nothing", raw("", 204), "GET /products/jane answered 204 without readable JSON"],
    ["truncated JSON", raw('{"id": "prod_1", "na'), "GET /products/jane answered 200 without readable JSON"],
    ["null", raw("null"), "GET /products/jane answered 200 with an unexpected value at the top"],
    ["a bottomless list", raw("[".repeat(200_000) + "]".repeat(200_000)), ""],
    ["a list for one item", json(wireList([wireProduct])), ""],
  ])("is thrown for %s", async (_, respond, message) => {
    const error = await failureOf(respond);

    expect(error).toBeInstanceOf(ResponseValidationError);
    expect(error).toMatchObject({ message: expect.stringContaining(message) });
  });
});
