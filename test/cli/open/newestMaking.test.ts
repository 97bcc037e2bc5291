import { describe, expect, it } from "vitest";
import type { MadePage } from "../../../src/cli/open/madePage.ts";
import { type MakingTold, newestMaking, type ThreadStart } from "../../../src/cli/open/newestMaking.ts";

interface Started {
  readonly say: (told: MakingTold) => void;
  asks: number;
  isStopped: boolean;
}

/** Threads that do nothing by themselves. */
function idleThreads(): { readonly start: ThreadStart; readonly started: readonly Started[] } {
  const started: Started[] = [];
  const start: ThreadStart = (say) => {
    const own: Started = { say, asks: 0, isStopped: false };
    started.push(own);
    return { make: () => void own.asks++, stop: () => void (own.isStopped = true) };
  };
  return { start, started };
}

const page = (html: string): MadePage => ({ html, problems: [] });

describe("pages that are made one at a time", () => {
  it("are made on the thread that made the one before", () => {
    const { start, started } = idleThreads();
    const { make } = newestMaking(start, () => {});
    make();
    started[0]?.say({ made: page("one") });
    make();
    expect(started).toMatchObject([{ asks: 2, isStopped: false }]);
  });

  it("are stopped when a newer one is asked for, and not heard of", () => {
    const { start, started } = idleThreads();
    const heard: MakingTold[] = [];
    const { make } = newestMaking(start, (told) => heard.push(told));
    make();
    started[0]?.say({ progress: "[1/3] war", kind: "step" });
    make();
    started[0]?.say({ made: page("old") });
    started[1]?.say({ made: page("new") });
    expect(started).toMatchObject([
      { asks: 1, isStopped: true },
      { asks: 1, isStopped: false },
    ]);
    expect(heard).toEqual([{ progress: "[1/3] war", kind: "step" }, { made: page("new") }]);
  });

  it("are made on a new thread after one that fell", () => {
    const { start, started } = idleThreads();
    const { make } = newestMaking(start, () => {});
    make();
    started[0]?.say({ fallen: { html: null, problems: [] } });
    make();
    expect(started.map(({ asks }) => asks)).toEqual([1, 1]);
  });
});
