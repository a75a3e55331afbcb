import { startEmulator } from "crevio-emulator";
import { afterAll } from "vitest";

/** One API request as the emulator saw it. */
export interface Logged {
  method: string;
  path: string;
  status: number;
  /** When it arrived. */
  at: string;
  body?: string;
}

/** A local Crevio for one test file, with the demo shop in it. */
export async function startCrevio() {
  const emulator = await startEmulator({ storeUrl: "http://127.0.0.1:9" });
  afterAll(emulator.close);

  /** A request to the side of tests, see the emulator's README. */
  async function control(method: string, path: string, body?: object) {
    const response = await fetch(`${emulator.origin}/_emulator/${path}`, {
      method,
      body: body && JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return response.status === 204 ? null : response.json();
  }

  return {
    serverURL: emulator.baseUrl,
    apiKey: emulator.apiKey,
    control,
    async log(): Promise<Logged[]> {
      return (await control("GET", "requests")).data;
    },
  };
}
