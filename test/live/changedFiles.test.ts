import { describe, expect, it } from "vitest";
import { type Case, parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { type Live, type LiveState, openLive } from "../../src/live/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { solveCase } from "../../src/run/index.ts";
import { smallLiveCase } from "./liveSources.ts";

/** Two solves at a residual of 1e-12 differ by less, percent. */
const DIGITS = 9;

const case_ = smallLiveCase();
const live = openLive(case_.source);

/** The case with the files in place that a page hands out for a state. */
function handedOut(page: Live, state: LiveState): Case | null {
  const files = new Map([...case_.source.caseFiles, ...Object.entries(page.changedFiles(state))]);
  const shelf = shelfOf([...case_.source.economies.values()]);
  return parseCase(textSource("case", files, missingFile), { shelf }).case;
}

/** What becomes of real income by the files that a state hands out. */
function incomeBy(state: LiveState, id: string): Readonly<Record<string, number>> {
  const read = handedOut(live, state);
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

it.each<readonly [LiveState, readonly string[]]>([
  [{ version: 1, third: ["IND", "EU"] }, ["IND", "EU"]],
  [{ version: 1, third: ["Индия"], scenario: "alone" }, ["IND"]],
  [{ version: 1, third: ["IND"], a: "DEU", b: "FRA" }, ["IND"]],
])("the case that the page hands out for %j is about whom its reader asks", (state, third) => {
  expect(handedOut(live, state)?.parties.third).toEqual(third);
});

it("the difference to the case says whom its reader asks about, a side that asks for itself too", () => {
  const said = (third: string): string => live.answer({ version: 1, third: [third] }, "quick").difference;
  expect(said("IND")).toBe("parties:\n  third: [ IND ]\n");
  expect(said("CHN")).toBe("parties:\n  third: [ CHN ]\n");
  expect(handedOut(live, { version: 1, third: ["CHN"] })?.parties.third).toEqual(["CHN"]);
});

describe("a page that was asked for other things than its case", () => {
  const asked = { ...case_.source.asked, answerFor: ["India"], deficits: "none", elasticities: "blp2023" };
  const page = openLive({ ...case_.source, asked });
  const third = page.levers().find((each) => each.kind === "countries" && each.key === "third");

  it("has one country in its question, its lever, its difference and its file", () => {
    const { title, difference, command } = page.answer({ version: 1 }, "quick");
    expect(title).toBe("The United States and China are in a trade war. What does it mean for India?");
    expect(third).toMatchObject({ value: ["IND"] });
    expect(difference).toBe(page.opening().difference);
    expect(difference).toContain("parties:\n  third: [ IND ]\n");
    expect(command).toBe("tertius run small --for India --deficits none --elasticities blp2023");
    expect(handedOut(page, { version: 1 })?.parties.third).toEqual(["IND"]);
  });

  it("hands out its treatment of trade balances and its elasticities, or those that the levers say", () => {
    const set = (state: LiveState) => {
      const read = handedOut(page, state)!;
      return [read.scenarios.find(({ id }) => id === "war")!.deficits, read.economy.elasticities];
    };
    expect(set({ version: 1 })).toEqual(["none", "blp2023"]);
    expect(set({ version: 1, deficits: "fixed:world", elasticities: "theta_check" })).toEqual([
      "fixed:world",
      "theta_check",
    ]);
  });

  it("asks about its country beside another pair too, and about the next one where that is a side of it", () => {
    const pair = { version: 1, a: "DEU", b: "FRA" } as const;
    expect(handedOut(page, pair)?.parties.third).toEqual(["IND"]);
    expect(handedOut(page, { ...pair, a: "IND" })?.parties.third).toEqual(["USA"]);
  });
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
