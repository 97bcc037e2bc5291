import { describe, expect, it } from "vitest";
import { AS_IN_THE_CASE, type Live, type LiveState, openLive } from "../../src/live/index.ts";
import { smallLiveCase } from "./liveSources.ts";

const { source } = smallLiveCase();
const HALF: LiveState = { version: 1, scale: { us: 0.5 } };

/** How many draws are done after each call, and what they come to in the end. */
function drawn(live: Live, state: LiveState, draws: number) {
  const done: number[] = [];
  for (;;) {
    const found = live.moreDraws(state, draws);
    if (found === null) return { done, section: null };
    done.push(found.done);
    if (found.section !== null) return { done, section: found.section };
  }
}

/** Everything that is said of draws, as data. */
function said(state: LiveState, draws: number): string {
  return JSON.stringify(drawn(openLive(source), state, draws).section);
}

describe("draws of a live page", () => {
  it("are solved one by one, and start anew under another state", () => {
    const live = openLive(source);
    expect([1, 2, 3].map(() => live.moreDraws(HALF, 3)?.done)).toEqual([0, 1, 2]);
    expect(drawn(live, AS_IN_THE_CASE, 3).done).toEqual([0, 1, 2, 3]);
    expect(drawn(live, HALF, 3).done).toEqual([0, 1, 2, 3]);
  });

  it("go on where a market alone was moved meanwhile", () => {
    const live = openLive(source);
    expect(drawn(live, HALF, 1).done).toEqual([0, 1]);
    expect(live.moreDraws({ ...HALF, market: { name: "gas" } }, 1)).toMatchObject({
      done: 1,
      section: { id: "draws" },
    });
  });

  it("have no percentiles and no picture where they are fewer than twenty, and say so", () => {
    const few = said(HALF, 3);
    expect(few).toContain("Too few draws of ");
    expect(few).not.toContain('"kind":"figure"');
    expect(few).not.toContain("Nine of ten");
    expect(said(HALF, 20)).toContain('"kind":"figure"');
  });

  it("are none where none are asked for, whatever the levers say, and those that were begun stand", () => {
    const live = openLive(source);
    expect(live.moreDraws(AS_IN_THE_CASE, 0)).toBe(null);
    expect([1, 2].map(() => live.moreDraws(HALF, 3)?.done)).toEqual([0, 1]);
    expect(live.moreDraws(HALF, 0)).toBe(null);
    expect(live.moreDraws(HALF, 3)?.done).toBe(2);
  });

  it("are none where there is no answer, or the page says already what was drawn", () => {
    expect(openLive(source).moreDraws({ version: 1, scenario: "nowhere" }, 3)).toBe(null);
    const printed = { ...source, results: { ...source.results, figures: { answer: ["draws"] } } };
    expect(openLive(printed).moreDraws(AS_IN_THE_CASE, 3)).toBe(null);
    expect(openLive(printed).moreDraws(HALF, 3)).toMatchObject({ done: 0 });
  });
});
