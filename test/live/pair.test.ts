import { expect, it } from "vitest";
import { wording } from "../../src/base/wording/index.ts";
import { parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import { type LiveState, openLive } from "../../src/live/index.ts";
import { pairFiles } from "../../src/live/pair.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { shippedEconomy } from "../data/shippedEconomy.ts";
import { SMALL_CASE } from "../solve/smallCase.ts";
import { smallLiveCase } from "./liveSources.ts";

const economy = shippedEconomy("world-2014");
const words = { en: wording("en"), ru: wording("ru") };

interface Made {
  readonly parties: object;
  readonly scenarios: object;
}

function made(third: string, state: Omit<LiveState, "version">): Made {
  const texts = new Map([
    ["case.yaml", SMALL_CASE.replace("third: [MEX]", `third: ${third}`)],
    ["sources.bib", "@misc{own, title = {Assumption of a test}}"],
  ]);
  const { case: case_ } = parseCase(textSource("small", texts, missingFile), { shelf: shelfOf([economy]) });
  const { files } = pairFiles({ version: 1, ...state }, { case: case_!, headline: economy }, "war", words);
  return JSON.parse(files!.get("case.yaml")!) as Made;
}

it("a picked pair is asked about for every third country of the case that is no side of it", () => {
  expect(made("[MEX, KOR]", { a: "DEU" }).parties).toEqual({ a: "DEU", b: "CHN", third: ["MEX", "KOR"] });
  expect(made("[MEX, KOR]", { a: "MEX" }).parties).toEqual({ a: "MEX", b: "CHN", third: ["KOR"] });
  expect(made("[MEX]", { a: "MEX" }).parties).toEqual({ a: "MEX", b: "CHN", third: ["USA"] });
});

it("a party of the case that asks for itself goes on asking in a picked pair that it is a side of", () => {
  expect(made("[CHN]", { a: "DEU" }).parties).toEqual({ a: "DEU", b: "CHN", third: ["CHN"] });
  expect(made("[USA]", { b: "DEU" }).parties).toEqual({ a: "USA", b: "DEU", third: ["USA"] });
  expect(made("[CHN]", { b: "DEU" }).parties).toEqual({ a: "USA", b: "DEU", third: ["CHN"] });
});

it("a picked pair has the day and the trade balances of the scenario that the page is about, where the levers show no others", () => {
  const { pair } = made("[MEX]", { a: "DEU" }).scenarios as { pair: object };
  expect(pair).toMatchObject({ at: "2014-02-01", deficits: { fixed: "world" } });
  const moved = made("[MEX]", { a: "DEU", at: "2014-06-01", deficits: "none" }).scenarios as { pair: object };
  expect(moved.pair).toMatchObject({ at: "2014-06-01", deficits: "none" });
});

it("a state names what means nothing beside its pair, and goes without it", () => {
  const { source } = smallLiveCase();
  const live = openLive(source);
  const rates = { aOnB: 20, bOnA: 5 };
  const pair = { version: 1, a: "DEU", b: "FRA", rates, at: "2014-03-01" } as const;
  const idle = {
    scenario: "alone",
    scale: { us: 0.5 },
    joins: { country: "IND", side: "USA" },
    market: { name: "gas" },
  };
  const said = (state: LiveState): readonly string[] =>
    live.readState(JSON.stringify(state)).problems.map(({ code, message }) => `${code} ${message}`);
  expect(said({ ...pair, ...idle })).toEqual([
    "W978 The state sets another pair than the case. Beside it this is ignored: scenario, scale, joins, market.",
  ]);
  expect(live.readState(JSON.stringify({ ...pair, ...idle })).state).toEqual(pair);
  expect(said({ version: 1, rates, third: ["IND"] })).toEqual([
    "W978 The state sets no other pair than the case. Beside it this is ignored: rates.",
  ]);
  expect(said(pair)).toEqual([]);
  expect(said({ version: 1, a: "USA", b: "CHN", ...idle })).toEqual([]);
  const { problems, scenario, moved } = live.answer({ ...pair, ...idle }, "quick");
  expect(problems.map(({ code }) => code)).toEqual(["W978"]);
  expect(scenario!.equilibrium).toEqual(openLive(source).answer(pair, "quick").scenario!.equilibrium);
  expect(moved).toEqual(["at", "a", "b", "rates"]);
});
