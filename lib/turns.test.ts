import { expect, it } from "vitest";
import { Turns } from "./turns";

/** Work that ends when a test says so, and which of it has begun. */
function workshop(turns: Turns) {
  const begun: string[] = [];
  const endings = new Map<string, (error?: Error) => void>();
  const take = (name: string, isUrgent = false) =>
    turns.take(() => {
      begun.push(name);
      return new Promise<string>((resolve, reject) =>
        endings.set(name, (error) => (error ? reject(error) : resolve(name))),
      );
    }, isUrgent);
  return { begun, take, end: (name: string, error?: Error) => endings.get(name)?.(error) };
}

it("lets so much be done at a time, and the rest in its order, urgent work first", async () => {
  const { begun, take, end } = workshop(new Turns(2));
  const all = [take("a"), take("b"), take("c"), take("d"), take("urgent", true)];
  expect(begun).toEqual(["a", "b"]);
  for (const name of ["b", "a", "urgent", "c", "d"]) {
    end(name);
    await new Promise((resolve) => setTimeout(resolve));
  }
  expect(await Promise.all(all)).toEqual(["a", "b", "c", "d", "urgent"]);
  expect(begun).toEqual(["a", "b", "urgent", "c", "d"]);
});

it("gives the turn of work that failed to the next", async () => {
  const { take, end } = workshop(new Turns(1));
  const [failing, next] = [take("failing"), take("next")];
  end("failing", new Error("no"));
  await expect(failing).rejects.toThrow("no");
  end("next");
  expect(await next).toBe("next");
});
