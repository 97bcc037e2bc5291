import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Case } from "../../../src/case/index.ts";
import { loadCase } from "../../../src/cli/caseLoading.ts";
import { caseOptions } from "../../../src/cli/options.ts";
import { request } from "../../../src/cli/program.ts";
import { TertiusError } from "../../../src/base/problems/index.ts";
import { runMarkets } from "../../../src/solve/index.ts";

let folder = "";
let case_: Case;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "tertius-"));
  const gas = join(folder, "gas");
  await request(["init", gas, "--kind", "market"], () => {});
  case_ = loadCase(gas, caseOptions({}).options).input!.case;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
    ["among the corners, which are left out where they have no equilibrium", 5],
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
