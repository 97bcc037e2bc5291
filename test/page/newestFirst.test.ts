import { describe, expect, it, vi } from "vitest";
import { newestFirst } from "../../src/page/client/newestFirst.ts";

describe("a queue of one", () => {
  it("does the first, drops what is no longer the newest, and does the last", async () => {
    const done: number[] = [];
    const ends: (() => void)[] = [];
    const queue = newestFirst<number>((request) => {
      done.push(request);
      return new Promise((resolve) => ends.push(resolve));
    });
    for (const request of [1, 2, 3, 4]) queue.ask(request);
    expect(done).toEqual([1]);
    ends[0]?.();
    await Promise.resolve();
    await Promise.resolve();
    expect(done).toEqual([1, 4]);
  });

  it("rests as long as it was told, but not once something newer waits", async () => {
    const rests: number[] = [];
    const queue = newestFirst<number>(async (milliseconds) => {
      const from = performance.now();
      await queue.rest(milliseconds);
      rests.push(performance.now() - from);
    });
    queue.ask(60_000);
    queue.ask(30);
    await vi.waitFor(() => expect(rests).toHaveLength(2));
    expect(rests[0]).toBeLessThan(1000);
    expect(rests[1]).toBeGreaterThan(25);
  });
});
