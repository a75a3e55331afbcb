/** Not the ports of a demo or a development server, so that tests run beside one. `E2E_PORT` takes others. */
export const SHOP_PORT = Number(process.env.E2E_PORT ?? 3100);
export const EMULATOR_PORT = SHOP_PORT + 1;

export const SHOP_ORIGIN = `http://localhost:${SHOP_PORT}`;
export const EMULATOR_ORIGIN = `http://127.0.0.1:${EMULATOR_PORT}`;

/** The token of the shop under test. It looks like those of the emulator, which no page may show. */
export const EMULATOR_KEY = "crevio_demo_of_the_journeys";

/** What its events are signed with, and what tools have marked stale. */
export const WEBHOOK_SECRET = "whsec_b2YgdGhlIGpvdXJuZXlzLCBhbmQgb2Ygbm8gb3RoZXI=";
