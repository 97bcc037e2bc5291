import { describe, expect, it } from "vitest";
import { TertiusError } from "../../../src/base/problems/index.ts";
import { parseCase, textSource } from "../../../src/case/index.ts";
import { missingFile } from "../../../src/node/files/problems.ts";
import { runMarkets } from "../../../src/solve/index.ts";
import { tariffMarketFiles } from "../../case/markets/tariffMarket.ts";

const case_ = parseCase(textSource("gas", tariffMarketFiles("gas"), missingFile)).case!;

/** Aborts once so many states of a market are there, and says how many were. */
function stoppedAfter(states: number): { readonly code: string | null; readonly done: number } {
  let done = 0;
  const signal = {
    get aborted() {
      return done >= states;
    },
  };
  try {
    runMarkets(case_, { scenario: "tariff", signal, onSolve: () => done++ });
    return { code: null, done };
  } catch (error) {
    if (!(error instanceof TertiusError)) throw error;
    return { code: error.code, done };
  }
}

/** States of the market under the scenario. */
const WHOLE = stoppedAfter.bind(null, Infinity);

describe("a run of markets whose signal aborts", () => {
  it.each([
    ["before the first state", 0],
    ["among the corners, which are left out where they have no equilibrium", 6],
  ])("ends with E622 %s", (_, states) => {
    expect(stoppedAfter(states)).toEqual({ code: "E622", done: states + 1 });
  });

  it("ends with E622 in the split of lost flows, which is told of where it fails", () => {
    const whole = WHOLE();
    expect(whole.code).toBeNull();
    const late = stoppedAfter(whole.done - 3);
    expect(late.code).toBe("E622");
    expect(late.done).toBeLessThanOrEqual(whole.done);
  });
});
