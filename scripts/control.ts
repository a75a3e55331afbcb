import { z } from "zod";

const row = z.looseObject({ id: z.string(), slug: z.string().optional(), status: z.string().optional() });
const rows = z.object({ data: z.array(row) });

export type Row = z.infer<typeof row>;

/** A request to the emulator's side of tests, see its README. */
export type Control = (method: string, path: string, body?: object) => Promise<unknown>;

export function control(origin: string): Control {
  return async (method, path, body) => {
    const response = await fetch(`${origin}/_emulator/${path}`, { method, body: body && JSON.stringify(body) });
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`);
    return response.status === 204 ? null : response.json();
  };
}

/** All of a resource, drafts too. */
export async function rowsOf(crevio: Control, resource: string): Promise<Row[]> {
  return rows.parse(await crevio("GET", resource)).data;
}
