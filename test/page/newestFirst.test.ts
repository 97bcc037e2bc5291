import { describe, expect, it } from "vitest";
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
});
