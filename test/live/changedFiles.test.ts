import { expect, it } from "vitest";
import { parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { type LiveState, openLive } from "../../src/live/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { solveCase } from "../../src/run/index.ts";
import { smallLiveCase } from "./liveSources.ts";

/** Two solves at a residual of 1e-12 differ by less, percent. */
const DIGITS = 9;

const case_ = smallLiveCase();
const live = openLive(case_.source);

/** What becomes of real income by the files that a state hands out. */
function incomeBy(state: LiveState, id: string): Readonly<Record<string, number>> {
  const files = new Map([...case_.source.caseFiles, ...Object.entries(live.changedFiles(state))]);
  const shelf = shelfOf([...case_.source.economies.values()]);
  const { case: read } = parseCase(textSource("case", files, missingFile), { shelf });
  const { results } = solveCase({ ...read!, alignment: null, markets: [], claims: null }, case_.input, {
    scenario: id,
  });
  const { countries } = results.scenarios[id].equilibrium!;
  return Object.fromEntries(Object.entries(countries).map(([code, { welfarePercent }]) => [code, welfarePercent]));
}

it.each<readonly [LiveState, string]>([
  [{ version: 1, scale: { us: 0.5, cn: 0 }, at: "2014-03-01" }, "war"],
  [{ version: 1, a: "DEU", b: "FRA", rates: { aOnB: 20, bOnA: 5 } }, "pair"],
])("the case that the page hands out for %j gives the same numbers", (state, id) => {
  const { countries } = live.answer(state, "quick").scenario!.equilibrium!;
  const found = incomeBy(state, id);
  for (const [code, { welfarePercent }] of Object.entries(countries)) {
    expect(found[code]).toBeCloseTo(welfarePercent, DIGITS);
  }
});

it("the difference to the case says what is set and nothing else", () => {
  const { difference } = live.answer({ version: 1, scale: { us: 0.5 } }, "quick");
  expect(difference).toMatch(/^scenarios:\n {2}war:\n(?: {4}fullRange: true\n)? {4}scale:\n {6}us: 0.5\n$/u);
  expect(live.answer({ version: 1 }, "quick").difference).toBe("");
});

it("a state that is wrong hands out nothing", () => {
  expect(live.changedFiles({ version: 1, a: "DEU", b: "DEU" })).toEqual({});
});

it("levers follow the scenario that is picked", () => {
  const measures = (state: LiveState) =>
    live
      .answer(state, "quick")
      .levers?.flatMap((lever) =>
        lever.kind === "size" ? [lever.measure] : lever.key === "scenario" ? [lever.value] : [],
      );
  expect(measures({ version: 1 })).toBeUndefined();
  expect(measures({ version: 1, scenario: "alone" })).toEqual(["us", "war"]);
});
