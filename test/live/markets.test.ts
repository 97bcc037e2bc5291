import { describe, expect, it } from "vitest";
import { marketScenarios, parseCase, shelfOf, textSource } from "../../src/case/index.ts";
import {
  type Live,
  type LiveMarket,
  type LiveState,
  type MarketChoice,
  marketChoices,
  openLive,
} from "../../src/live/index.ts";
import { missingFile } from "../../src/node/files/problems.ts";
import { marketYear, settingOf } from "../../src/solve/index.ts";
import { flagshipLiveCase, type LiveCase } from "./liveSources.ts";
import { drawsFrom } from "./randomStates.ts";

/** Relative to the larger of a number and 1. */
const SAME = 1e-9;
/** While a lever is dragged a market is looked for from its last state: both ends hold to 1e-11, sums of differences such as welfare to less. */
const AT_A_GLANCE = 1e-8;

const HORMUZ: LiveMarket = { name: "lng", open: { hormuz: 0.3 } };

/** Prices and shortfalls as the command line finds them under the settings that an answer prints. */
function marketUnder({ source }: LiveCase, settings: readonly string[], command: string) {
  const [, name = "", scenario = "", year = ""] =
    /tertius market \S+ (\S+)(?: --scenario (\S+))? --year (\d+)/u.exec(command) ?? [];
  const shelf = shelfOf([...source.economies.values()]);
  const { case: read, problems } = parseCase(textSource("case", source.caseFiles, missingFile), { shelf, settings });
  if (read === null) throw new Error(problems.map(({ message }) => message).join("\n"));
  const series = read.markets.find((each) => each.name === name)!;
  const found = marketScenarios(read, series).find((each) => each.scenario.id === scenario);
  const setting = settingOf(read, found?.scenario ?? null, found?.measures ?? []);
  return figures(marketYear(read, series, Number(year), setting, false).result);
}

type Year = ReturnType<typeof marketYear>["result"];

function figures({ prices, shortfalls, flows, welfare }: Year): ReadonlyMap<string, number> {
  return new Map([
    ...Object.entries(prices).map(([id, { value }]) => [`price ${id}`, value] as const),
    ...shortfalls.map(({ node, quantity }) => [`short ${node}`, quantity] as const),
    ...flows.map(({ from, to, route, quantity }) => [`flow ${from} ${to} ${route}`, quantity] as const),
    ["welfare", welfare.total] as const,
  ]);
}

function difference(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const gaps = [...new Set([...one.keys(), ...other.keys()])].map((key) => {
    const [a, b] = [one.get(key) ?? NaN, other.get(key) ?? NaN];
    return Math.abs(a - b) / Math.max(1, Math.abs(a));
  });
  return Math.max(...gaps);
}

function randomMarkets(
  { answer }: Live,
  markets: readonly MarketChoice[],
  count: number,
  seed: number,
): readonly LiveMarket[] {
  const draw = drawsFrom(seed);
  const one = <Each>(list: readonly Each[]): Each => list[Math.floor(draw() * list.length)];
  const shares = (ids: readonly string[], most: number): Record<string, number> =>
    Object.fromEntries(ids.flatMap((id) => (draw() < 0.3 ? [[id, Math.round(100 * most * draw()) / 100]] : [])));
  return Array.from({ length: count }, (): LiveMarket => {
    const { name, scenarios, years } = one(markets);
    const scenario = one(scenarios).value;
    const asked: LiveMarket = { name, year: one(years), ...(scenario === "" ? {} : { scenario }) };
    const { straits, capacities } = answer({ version: 1, market: asked }, "quick").market!.levers;
    const open = shares(
      straits.map(({ id }) => id),
      1,
    );
    const capacity = shares(
      capacities.map(({ id }) => id),
      2,
    );
    return { ...asked, open, capacity };
  });
}

describe("markets of a live page", { timeout: 300_000 }, () => {
  const case_ = flagshipLiveCase();
  const live = openLive(case_.source);

  it.each(
    randomMarkets(live, marketChoices(case_.input), 10, 3).map((market) => [JSON.stringify(market), market] as const),
  )("answers %s as the command line does", (_, market) => {
    const quick = live.answer({ version: 1, market }, "quick");
    const { market: found, settings, command, problems, sections } = live.answer({ version: 1, market }, "full");
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(sections.map(({ id }) => id)).toEqual(["market"]);
    const asked = marketUnder(case_, settings, command);
    expect(difference(figures(found!.result), asked)).toBeLessThan(SAME);
    expect(difference(figures(quick.market!.result), asked)).toBeLessThan(AT_A_GLANCE);
  });

  it("hands out a case in which the market is as its levers are", () => {
    const state: LiveState = { version: 1, third: ["MEX"], market: HORMUZ };
    const { market, command } = live.answer(state, "full");
    const changed = live.changedFiles(state);
    expect(Object.keys(changed)).toEqual(["case.yaml", "markets/lng.yaml"]);
    const caseFiles = new Map([...case_.source.caseFiles, ...Object.entries(changed)]);
    const asked = marketUnder({ ...case_, source: { ...case_.source, caseFiles } }, [], command);
    expect(difference(figures(market!.result), asked)).toBeLessThan(SAME);
  });

  it("says who is short of gas where Hormuz is 30 % open, and at what price", () => {
    const { sections, command, market } = live.answer({ version: 1, market: HORMUZ }, "full");
    expect(command).toContain("--scenario what-if --year 2020 --set 'markets[lng].scenarios[what-if]=");
    const text = JSON.stringify(sections);
    expect(text).toContain("Strait of Hormuz: 30 % open");
    expect(text).toContain("Largest by volume: ");
    expect(market!.result.prices["china"].value).toBeGreaterThan(market!.result.prices["china"].before);
  });

  it("solves the rest of the page only where it was moved", () => {
    const own = openLive(case_.source);
    const ids = (state: LiveState) => own.answer(state, "quick").sections.map(({ id }) => id);
    expect(ids({ version: 1, market: { name: "soybeans" } })).toEqual(["market"]);
    expect(ids({ version: 1, scale: { "us-301": 0.5 }, market: { name: "soybeans" } })).toEqual([
      "answer",
      "winners",
      "market",
    ]);
    expect(ids({ version: 1, market: { name: "soybeans" } })).toEqual(["answer", "winners", "market"]);
  });

  it.each([
    [{ name: "<b>" }, "market.name"],
    [{ name: "lng", scenario: "__proto__" }, "market.scenario"],
    [{ name: "lng", year: 1950 }, "market.year"],
    [{ name: "lng", open: { "</script>": 1 } }, "market.open.</script>"],
    [{ name: "lng", capacity: { nowhere: 1 } }, "market.capacity.nowhere"],
  ])("says what is wrong with %j", (market, path) => {
    const { sections, problems, moved } = live.answer({ version: 1, market }, "quick");
    expect(sections).toEqual([]);
    expect(problems.map((each) => `${each.code} ${each.path}`)).toEqual([`E977 ${path}`]);
    expect(moved).toEqual(["market"]);
  });
});
