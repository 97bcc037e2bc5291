import { AS_IT_WAS, type Case, type MarketSeries, membersOf, sideCodes } from "../../case/index.ts";
import { type Market, pairArrival, stageChanges, type StageReplacement } from "../../engines/markets/index.ts";
import { TertiusError } from "../../base/problems/index.ts";
import { type CornerRun, endsOver } from "./cornerRuns.ts";
import type { Ends, MarketYearResult, ReplacementResult, ReplacementStage } from "../../results/index.ts";
import { observedChanges } from "./observedChanges.ts";
import type { SolvedYear } from "./knownYears.ts";
import type { MarketSetting } from "./marketSetting.ts";
import { pairTerms } from "./pairTerms.ts";
import { baseYearOf, marketUnder, settingBefore, solvedYear } from "./solvedYear.ts";
import { isStopped } from "./solveWatch.ts";
import { type FigurePoint, figuresAt, settingAt } from "./uncertainFigures.ts";

/** Flows whose loss was split among stages, and why others could not be. */
export interface ReplacedFlows {
  readonly replacement: readonly ReplacementResult[];
  readonly notReplaced: NonNullable<MarketYearResult["notReplaced"]>;
}

/** A supplier and a buyer by the ids of their nodes. */
export interface MarketFlow {
  readonly supplier: string;
  readonly buyer: string;
}

type StageName = ReplacementStage["stage"];

/** What the split of a scenario can build on. */
export interface ReplacementGround {
  /** The year under the scenario. */
  readonly after: SolvedYear;
  /** The same in every corner of what is uncertain. */
  readonly corners: readonly CornerRun[];
  /** Flows to split; absent = those between the parties of the case that the scenario's policies reach. */
  readonly asked: readonly MarketFlow[] | undefined;
}

/**
 * Splits what a scenario does to flows among its policies, the capacities of the year and the demand of the year: from the
 * base year's capacities and demand without what the scenario does, to the year under the scenario. The stages are applied
 * in this order, with its range over the corners, and in the reverse order beside it.
 */
export function replacedFlows(
  case_: Case,
  series: MarketSeries,
  year: number,
  setting: MarketSetting,
  { after, corners, asked }: ReplacementGround,
): ReplacedFlows {
  const states = solvedStates(case_, series, year, { setting, end: after });
  const flows = asked ?? partyFlows(case_, series, states);
  if (flows.length === 0) return { replacement: [], notReplaced: [] };
  const steps = stepNames(setting);
  const names = [...steps, ...otherStage(series, year, setting)];
  setting.count?.expect((2 + corners.length) * names.length);
  const split = attempted(() =>
    [steps, steps.toReversed()].map((order) => [
      ...names.map((_, at) => states.solved(new Set(order.slice(0, at)))),
      after,
    ]),
  );
  if ("failure" in split) {
    const notReplaced = flows.map(({ supplier, buyer }) => ({ from: supplier, to: buyer, failure: split.failure }));
    return { replacement: [], notReplaced };
  }
  const [forward = [], backward = []] = split.value;
  const ends = corners.flatMap((run) => cornerStates(case_, series, year, { setting, run, names }));
  const replacement = flows.map((flow): ReplacementResult => {
    const atCorners = ends.map((each) => stageChanges(each, names, flow));
    return {
      from: flow.supplier,
      to: flow.buyer,
      unit: series.unit,
      before: pairArrival(forward[0] ?? after, flow),
      after: pairArrival(after, flow),
      stages: withRanges(stageChanges(forward, names, flow), atCorners),
      reverse: stageChanges(backward, [...steps.toReversed(), ...names.slice(steps.length)], flow).map(named),
      ...observedChanges(series, year, flow.buyer),
    };
  });
  return { replacement, notReplaced: [] };
}

function attempted<Value>(solve: () => Value): { readonly value: Value } | { readonly failure: string } {
  try {
    return { value: solve() };
  } catch (error) {
    if (isStopped(error) || !(error instanceof TertiusError)) throw error;
    return { failure: error.problems.map(({ message }) => message).join(" ") };
  }
}

/** States of the forward order in a corner; none where one of them has no equilibrium. */
function cornerStates(
  case_: Case,
  series: MarketSeries,
  year: number,
  of: { readonly setting: MarketSetting; readonly run: CornerRun; readonly names: readonly StageName[] },
): readonly (readonly SolvedYear[])[] {
  const { corner, solved: end } = of.run;
  const terms = { setting: settingAt(corner, of.setting), end, point: figuresAt(corner) };
  const states = solvedStates(case_, series, year, terms);
  const found = attempted(() => of.names.map((_, at) => states.solved(new Set(of.names.slice(0, at)))));
  return "value" in found ? [[...found.value, end]] : [];
}

function named(stage: StageReplacement): ReplacementStage {
  return {
    stage: stage.name as StageName,
    own: stage.own,
    others: stage.others.map(({ supplier, change }) => ({ node: supplier, change })),
    demand: stage.demand,
  };
}

function withRanges(
  stages: readonly StageReplacement[],
  corners: readonly (readonly StageReplacement[])[],
): readonly ReplacementStage[] {
  if (corners.length === 0) return stages.map(named);
  return stages.map((stage, at) => {
    const found = corners.flatMap((each) => each[at] ?? []);
    const others = found.map((each) => new Map(each.others.map(({ supplier, change }) => [supplier, change])));
    const plain = named(stage);
    return {
      ...plain,
      others: plain.others.map(({ node, change }) => {
        const range = endsOver([change, ...others.map((each) => each.get(node) ?? 0)]);
        return { node, change, ...(range === null ? {} : { range }) };
      }),
      range: { ...partRange("own", stage, found), ...partRange("demand", stage, found), count: found.length },
    };
  });
}

function partRange(
  part: "own" | "demand",
  centre: StageReplacement,
  found: readonly StageReplacement[],
): Partial<Record<"own" | "demand", Ends>> {
  const ends = endsOver([centre, ...found].map((each) => each[part]));
  return ends === null ? {} : { [part]: ends };
}

/** What is left between the base year with all of these and the year itself, where it has a base of its own. */
function otherStage(series: MarketSeries, year: number, setting: MarketSetting): readonly StageName[] {
  return baseYearOf(series, year, setting) === series.baseYear ? [] : ["other"];
}

function stepNames({ scenario }: MarketSetting): readonly StageName[] {
  return [
    "policy",
    ...((scenario?.ramp ?? true) ? (["ramp"] as const) : []),
    ...((scenario?.growth ?? true) ? (["growth"] as const) : []),
  ];
}

interface States {
  readonly market: (stages: ReadonlySet<StageName>) => Market;
  readonly solved: (stages: ReadonlySet<StageName>) => SolvedYear;
}

/** Every combination of stages is one market of the year on the base year of the file; that of all of them may be solved already. */
function solvedStates(
  case_: Case,
  series: MarketSeries,
  year: number,
  { setting, end, point }: { setting: MarketSetting; end: SolvedYear; point?: FigurePoint },
): States {
  const without = setting.scenario === null ? { ...setting, measures: [] } : settingBefore(case_, setting);
  const all = stepNames(setting).length;
  const isEnd = otherStage(series, year, setting).length === 0;
  const settingOfStages = (stages: ReadonlySet<StageName>): MarketSetting => {
    const { measures, scenario: under } = stages.has("policy") ? setting : without;
    const scenario = { ...(under ?? AS_IT_WAS), ramp: stages.has("ramp"), growth: stages.has("growth") };
    return { ...setting, measures, scenario, baseYear: series.baseYear };
  };
  return {
    market: (stages) => marketUnder(case_, series, year, settingOfStages(stages), point).market,
    solved: (stages) => {
      if (isEnd && stages.size === all) return end;
      return solvedYear(case_, series, year, settingOfStages(stages), point === undefined ? {} : { point });
    },
  };
}

/** Flows between nodes of the two parties, either way, whose duty, quota or access the policies change. */
function partyFlows({ parties }: Case, series: MarketSeries, { market }: States): readonly MarketFlow[] {
  const [start, withPolicy] = [market(new Set()), market(new Set(["policy"]))];
  const countries = new Map(series.nodes.map(({ id, country }) => [id, country]));
  const [before, after] = [pairTerms(start), pairTerms(withPolicy)];
  const [a = [], b = []] = sideCodes(parties).map((code) => membersOf(parties, code));
  const isIn = (country: string | undefined, side: readonly string[]): boolean =>
    country !== undefined && side.includes(country);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [supplier = "", buyer = ""] = key.split("\n");
    const [from, to] = [countries.get(supplier), countries.get(buyer)];
    const isOfParties = (isIn(from, a) && isIn(to, b)) || (isIn(from, b) && isIn(to, a));
    return isOfParties && before.get(key) !== after.get(key) ? [{ supplier, buyer }] : [];
  });
}
