import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { partQueue } from "../../src/cli/threads/partQueue.ts";
import { partGround, type RunPart } from "../../src/solve/index.ts";

const trade = (scenario: string): RunPart => ({ kind: "trade", scenario });
const market = (name: string, scenario: string): RunPart => ({ kind: "market", market: name, scenario });

describe("the queue of parts", () => {
  it("keeps a thread where it is, sends it where no other is, then lets it help from the end", () => {
    const next = partQueue([market("lng", "a"), market("lng", "b"), market("lng", "c"), trade("war"), trade("truce")]);
    expect(next(0)).toEqual(market("lng", "a"));
    expect(next(1)).toEqual(trade("war"));
    expect(next(1)).toEqual(trade("truce"));
    expect(next(1)).toEqual(market("lng", "c"));
    expect(next(0)).toEqual(market("lng", "b"));
    expect([next(0), next(1)]).toEqual([null, null]);
  });

  it("hands out every part once, whoever asks when", () => {
    const parts = fc.array(
      fc.oneof(
        fc.string().map(trade),
        fc.tuple(fc.constantFrom("lng", "pork"), fc.string()).map(([name, id]) => market(name, id)),
      ),
    );
    fc.assert(
      fc.property(parts, fc.infiniteStream(fc.nat(3)), (all, threads) => {
        const next = partQueue(all);
        const handed: RunPart[] = [];
        for (let part = next(threads.next().value); part !== null; part = next(threads.next().value)) handed.push(part);
        const sorted = (some: readonly RunPart[]): readonly string[] =>
          some.map((each) => JSON.stringify(each)).toSorted();
        expect(sorted(handed)).toEqual(sorted(all));
      }),
    );
  });

  it("changes ground only when a thread's own is used up", () => {
    const all = ["a", "b", "c"].flatMap((id) => [market("lng", id), market("pork", id), trade(id)]);
    const next = partQueue(all);
    const grounds = [0, 1, 2].map((thread) =>
      [next(thread), next(thread), next(thread)].map((part) => partGround(part!)),
    );
    expect(grounds).toEqual([
      ["market lng", "market lng", "market lng"],
      ["market pork", "market pork", "market pork"],
      ["trade", "trade", "trade"],
    ]);
  });
});
