import { beforeEach, describe, expect, it, vi } from "vitest";
import { makeSource } from "./fetched";

beforeEach(() => {
  vi.useFakeTimers();
  vi.spyOn(console, "error").mockReset().mockReturnValue();
});

/** A source of numbers that counts up, and fails while `isDown`. */
function counter() {
  const control = { count: 0, isDown: false };
  const source = makeSource(async () => {
    if (control.isDown) throw new Error("down");
    control.count += 1;
    return control.count;
  });
  return { control, source };
}

describe("a source", () => {
  it("fetches nothing before somebody wants it, and then once for everybody", async () => {
    const { control, source } = counter();
    expect(source.read()).toEqual({ status: "waiting" });
    expect(control.count).toBe(0);

    const listeners = [vi.fn(), vi.fn()];
    for (const listener of listeners) source.subscribe(listener);
    await source.fetch();
    expect(source.read()).toEqual({ status: "here", value: 1 });
    for (const listener of listeners) expect(listener).toHaveBeenCalledOnce();
  });

  it("fetches anew for who comes after five minutes, and shows the last one until then", async () => {
    const { source } = counter();
    source.subscribe(() => {});
    await source.fetch();
    vi.advanceTimersByTime(299_000);
    source.subscribe(() => {});
    await source.fetch();
    expect(source.read()).toEqual({ status: "here", value: 1 });

    vi.advanceTimersByTime(2_000);
    source.subscribe(() => {});
    expect(source.read()).toEqual({ status: "here", value: 1 });
    await source.fetch();
    expect(source.read()).toEqual({ status: "here", value: 2 });
  });

  it("can be tried again when it failed, and keeps what it had", async () => {
    const { control, source } = counter();
    control.isDown = true;
    source.subscribe(() => {});
    await source.fetch();
    expect(source.read()).toEqual({ status: "failed" });

    control.isDown = false;
    const again = source.fetch();
    expect(source.read()).toEqual({ status: "waiting" });
    await again;
    expect(source.read()).toEqual({ status: "here", value: 1 });

    control.isDown = true;
    vi.advanceTimersByTime(400_000);
    await source.fetch();
    expect(source.read()).toEqual({ status: "here", value: 1 });
  });

  it("tells nobody who has left", async () => {
    const { source } = counter();
    const listener = vi.fn();
    source.subscribe(listener)();
    await source.fetch();
    expect(listener).not.toHaveBeenCalled();
  });
});
