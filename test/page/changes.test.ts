import { describe, expect, it } from "vitest";
import { AS_IN_THE_CASE, type Lever, type LiveState } from "../../src/live/index.ts";
import { withChoice, withPreset, withRate, withSectorRate, withShare } from "../../src/page/client/changes.ts";
import type { ChoosingLever } from "../../src/page/controls/leverKinds.ts";
import { isAskedBySide, shareOf, shareText } from "../../src/page/controls/leverWords.ts";
import { movedLevers } from "../../src/page/controls/movedLevers.ts";
import { presetsOf } from "../../src/page/controls/presets.ts";
import { controlLabels } from "../../src/page/start/index.ts";
import { LEVERS } from "./standIn.ts";

const MOVED: LiveState = { version: 1, scale: { "us-301": 0.5 }, at: "2020-01-01", elasticities: "other" };

function choosing(key: ChoosingLever["key"]): ChoosingLever {
  const found = LEVERS.find((lever) => lever.kind !== "size" && lever.key === key);
  if (found === undefined || found.kind === "size" || found.kind === "sectors") throw new Error(key);
  return found;
}

function set(state: LiveState, key: ChoosingLever["key"], value: string): LiveState {
  return withChoice(state, choosing(key), value, LEVERS);
}

describe("levers that are moved", () => {
  const [us] = LEVERS.filter((lever): lever is Extract<Lever, { kind: "size" }> => lever.kind === "size");

  it("leave no trace where they stand as in the case", () => {
    expect(withShare(withShare(AS_IN_THE_CASE, us, 0.5), us, 1)).toEqual(AS_IN_THE_CASE);
    expect(set(set(AS_IN_THE_CASE, "third", "MEX"), "third", "RUS")).toEqual(AS_IN_THE_CASE);
    expect(set(set(AS_IN_THE_CASE, "a", "MEX"), "a", "USA")).toEqual(AS_IN_THE_CASE);
  });

  it("a preset halves what has a size and leaves switches", () => {
    expect(withPreset(AS_IN_THE_CASE, LEVERS, 0.5, null)).toEqual({ version: 1, scale: { "us-301": 0.5 } });
    expect(withPreset(AS_IN_THE_CASE, LEVERS, 0, null)).toEqual({ version: 1, scale: { "us-301": 0, ban: 0 } });
    expect(withPreset(withPreset(AS_IN_THE_CASE, LEVERS, 0, null), LEVERS, 1, null)).toEqual(AS_IN_THE_CASE);
  });

  it("a preset of one side moves its measures and has those of others as in the case", () => {
    const levers = [us, { ...us, measure: "cn", side: "b" as const }];
    expect(withPreset(AS_IN_THE_CASE, levers, 0.5, "b")).toEqual({ version: 1, scale: { cn: 0.5 } });
    const half = withPreset(AS_IN_THE_CASE, levers, 0.5, null);
    expect(half.scale).toEqual({ "us-301": 0.5, cn: 0.5 });
    expect(withPreset(half, levers, 0.5, "a").scale).toEqual({ "us-301": 0.5 });
  });

  it("presets say whose measures they change: of each side where both have some, then of all", () => {
    const own = { labels: controlLabels("en"), language: "en", state: AS_IN_THE_CASE } as const;
    const labels = (levers: readonly Lever[]): readonly string[] =>
      presetsOf({ ...own, levers }).map(({ label }) => label);
    expect(labels([...LEVERS, { ...us, measure: "cn", side: "b" }])).toEqual([
      "As in the case",
      "Measures at half: Land USA",
      "Measures at half: Land CHN",
      "Measures at half: both sides",
      "No measures",
      "Measures doubled: both sides",
    ]);
    expect(labels(LEVERS)).toEqual(["As in the case", "Measures at half: all", "No measures", "Measures doubled: all"]);
  });

  it("a measure that is not in force on the day says so in the place of points, a switch too", () => {
    const told = (state: LiveState, isInForce: boolean, language: "en" | "ru" = "en") =>
      LEVERS.flatMap((lever) =>
        lever.kind === "size"
          ? [shareText({ ...lever, isInForce }, shareOf(lever, state), { labels: controlLabels(language), language })]
          : [],
      );
    expect(told(MOVED, true)).toEqual(["50 %, +9.1 points on average over all goods", "in force"]);
    expect(told(MOVED, false)).toEqual(["50 %, but not in force on this day", "not in force on this day"]);
    expect(told(MOVED, false, "ru")).toEqual(["50 %, но в этот день не действует", "в этот день не действует"]);
    const off = { ...MOVED, scale: { "us-301": 0, ban: 0 } };
    expect(told(off, false)).toEqual(["not in force", "not in force"]);
  });

  it("the country that joins a side is the one that is asked about", () => {
    expect(set(AS_IN_THE_CASE, "joins", "USA").joins).toEqual({ country: "RUS", side: "USA" });
    const mexico = set(AS_IN_THE_CASE, "third", "MEX");
    expect(set(mexico, "joins", "USA").joins).toEqual({ country: "MEX", side: "USA" });
    expect(set(set(mexico, "joins", "USA"), "third", "RUS")).toEqual(AS_IN_THE_CASE);
  });

  it("who joins a side is named as the state says, whoever is asked about", () => {
    const told = (state: Omit<LiveState, "version">, levers: readonly Lever[] = LEVERS): readonly string[] =>
      movedLevers({
        state: { version: 1, ...state },
        levers,
        labels: controlLabels("en"),
        language: "en",
        markets: [],
        marketLevers: null,
      }).filter((each) => each.includes("joins"));
    const named = LEVERS.map((lever): Lever =>
      lever.kind === "choice" && lever.key === "joins"
        ? { ...lever, label: { en: "{third} joins", ru: "{third}" }, joiners: { RUS: "USA" }, value: "USA" }
        : lever,
    );
    expect(told({ third: ["MEX"], joins: { country: "RUS", side: "USA" } }, named)).toEqual([
      "Land RUS joins: the United States",
    ]);
    expect(told({ joins: { country: "USA", side: "CHN" } }, named)).toEqual(["Land USA joins: CHN"]);
    expect(told({ third: ["MEX"] }, named)).toEqual([]);
    expect(told({ joins: null }, named)).toEqual(["Land RUS joins: nobody"]);
  });

  it("another scenario has measures and a day of its own", () => {
    expect(set(MOVED, "scenario", "peace")).toEqual({ version: 1, elasticities: "other", scenario: "peace" });
  });

  it("another pair has a tariff each way in the place of the measures", () => {
    const pair = set(MOVED, "b", "MEX");
    expect(pair).toEqual({ version: 1, elasticities: "other", a: "USA", b: "MEX", rates: { aOnB: 10, bOnA: 10 } });
    expect(set(AS_IN_THE_CASE, "a", "RUS")).toMatchObject({ a: "RUS", b: "CHN", third: ["USA"] });
    expect(set(AS_IN_THE_CASE, "b", "USA")).toMatchObject({ a: "CHN", b: "USA" });
    expect(set(set(AS_IN_THE_CASE, "a", "RUS"), "third", "MEX").third).toEqual(["MEX"]);
    expect(set(set(AS_IN_THE_CASE, "a", "RUS"), "a", "USA")).toEqual(AS_IN_THE_CASE);
    expect(withRate(pair, "aOnB", 15).rates).toEqual({ aOnB: 15, bOnA: 10 });
  });

  it("either side may be asked about, takes nobody's side then, and goes on asking where the sides are exchanged", () => {
    const asked = set(AS_IN_THE_CASE, "third", "CHN");
    expect(asked.third).toEqual(["CHN"]);
    expect(isAskedBySide({ levers: LEVERS, state: asked })).toBe(true);
    expect(isAskedBySide({ levers: LEVERS, state: AS_IN_THE_CASE })).toBe(false);
    expect(set(asked, "b", "USA")).toMatchObject({ a: "CHN", b: "USA", third: ["CHN"] });
  });

  it("a third country that becomes a party leaves its place, and the others stay", () => {
    const two = LEVERS.map((lever): Lever =>
      lever.kind === "countries" && lever.key === "third" ? { ...lever, value: ["RUS", "DEU"] } : lever,
    );
    const picked = withChoice(AS_IN_THE_CASE, choosing("a"), "RUS", two);
    expect(picked).toMatchObject({ a: "RUS", b: "CHN", third: ["USA", "DEU"] });
    expect(withChoice(picked, choosing("a"), "USA", two)).toEqual(AS_IN_THE_CASE);
  });

  it("a sector may have a tariff of its own, which leaves no trace once it is taken back", () => {
    const pair = set(AS_IN_THE_CASE, "b", "MEX");
    const cars = withSectorRate(pair, "aOnB", "C29", 25);
    expect(cars.rates).toEqual({ aOnB: 10, bOnA: 10, bySector: { aOnB: { C29: 25 } } });
    const both = withSectorRate(withRate(cars, "aOnB", 5), "bOnA", "C24", 0);
    expect(both.rates).toEqual({ aOnB: 5, bOnA: 10, bySector: { aOnB: { C29: 25 }, bOnA: { C24: 0 } } });
    const back = withSectorRate(withSectorRate(both, "aOnB", "C29", null), "bOnA", "C24", null);
    expect(withRate(back, "aOnB", 10)).toEqual(pair);
    expect(set(cars, "b", "CHN")).toEqual(AS_IN_THE_CASE);
  });
});
