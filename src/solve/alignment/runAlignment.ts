import type { AlignmentCase, Case, LeverageCase, Scenario } from "../../case/index.ts";
import type { Closure, StopSignal } from "../../engines/equilibrium/index.ts";
import { MEASURES } from "../../engines/alignment/index.ts";
import type { VotePackage } from "../../data/packages/index.ts";
import { append, placedAt, type Problem, TertiusError } from "../../base/problems/index.ts";
import { newModels } from "../models.ts";
import { baseScenario, type RunInput } from "../runInput.ts";
import type { Setting } from "../runScenario.ts";
import type { AlignmentResults, AllianceResult, LeverageResult, Results } from "../../results/index.ts";
import { type AllianceGround, allianceResult } from "./allianceResults.ts";
import { allianceTrial } from "./allianceTrial.ts";
import { councilResults } from "./councilResults.ts";
import { compositeWeights } from "./edgeFacts.ts";
import { idealPointCoverage, idealPointResults } from "./idealPointResults.ts";
import { leverageKey, leverageResults, type LeverageSettings } from "./leverageResults.ts";
import { chokeResults, marketDependence } from "./marketDependence.ts";
import { type RealIncomes, realIncomes } from "./realIncomes.ts";
import { retaliationResults } from "./retaliation.ts";
import { sectorDependence, tradeOf, tradeShares } from "./tradeDependence.ts";
import { trendResults } from "./trendResults.ts";
import { triangleResults } from "./triangleResults.ts";
import { dyadResults, sessionBy, sessionDays } from "./voteResults.ts";

/** How alignment departs from the case. */
export interface AlignmentOptions {
  readonly deficits?: Closure;
  readonly elasticities?: string;
  readonly signal?: StopSignal;
  readonly onStep?: (step: keyof AlignmentReadings) => void;
}

/** Alignment of the states of a case, and leverage by scenario, with what went wrong in parts. */
export interface AlignmentRun {
  readonly alignment: AlignmentResults;
  readonly leverage: Readonly<Record<string, readonly LeverageResult[]>>;
  readonly problems: readonly Problem[];
}

type VoteResult =
  | "session"
  | "sessions"
  | "dyads"
  | "trends"
  | "trendJudgements"
  | "trendEvidence"
  | "idealPoints"
  | "idealPointCoverage"
  | "triangle"
  | "balance";

/** What votes say of a case: trends, triangle and balance, similarity by pair. */
export interface VoteReadings {
  readonly results: Pick<AlignmentResults, VoteResult>;
  readonly problems: readonly Problem[];
}

/** What each state would lose, by scenario, and how its trade is shared out. */
export interface LossReadings extends Pick<AlignmentRun, "leverage" | "problems"> {
  readonly dependence: Pick<AlignmentResults["dependence"], "shares" | "sectors">;
}

/** The alliances that a case lists, decided. */
export interface AllianceReadings {
  readonly results: readonly AllianceResult[];
  readonly problems: readonly Problem[];
}

/** Readings that make up an alignment. */
export interface AlignmentReadings {
  readonly votes: VoteReadings;
  readonly leverage: LossReadings;
  readonly alliances: AllianceReadings;
}

/** What solves the readings of an alignment, each by itself; open economies that they share are solved once. */
export type AlignmentSolver = { readonly [Part in keyof AlignmentReadings]: () => AlignmentReadings[Part] };

/** Names of the readings. */
export const ALIGNMENT_PARTS: readonly (keyof AlignmentReadings)[] = ["votes", "leverage", "alliances"];

/** Null when the case has no alignment block, or its votes are not there. */
export function alignmentSolver(input: RunInput, options: AlignmentOptions = {}): AlignmentSolver | null {
  const block = input.case.alignment;
  const { votes = null } = input;
  if (block === null || votes === null) return null;
  const ground = economicGround(input, options);
  return {
    votes: () => voteReadings(input.case, block, votes),
    leverage: () => ({
      ...leverageByScenario(ground, input.case, block.leverage),
      dependence: dependenceOfTrade(ground, input.case, block),
    }),
    alliances: () => allianceReadings(ground, block, { votes, trial: input.trial ?? null }),
  };
}

/**
 * Measures alignment, solves what each state would lose when trade is closed, and decides the alliances that a case lists.
 * A part that cannot be had is reported and left out; the others stand.
 *
 * @param results  What was solved before: markets that close a chokepoint are read from it.
 * @returns null when the case has no alignment block, or its votes are not there.
 */
export function runAlignment(input: RunInput, results: Results, options: AlignmentOptions = {}): AlignmentRun | null {
  const solver = alignmentSolver(input, options);
  if (solver === null) return null;
  const step = <Part extends keyof AlignmentReadings>(part: Part): AlignmentReadings[Part] => {
    options.onStep?.(part);
    return solver[part]();
  };
  const readings = { votes: step("votes"), leverage: step("leverage"), alliances: step("alliances") };
  return alignmentOf(input, results, readings);
}

/** The alignment that readings make up; null as for `runAlignment`. */
export function alignmentOf(input: RunInput, results: Results, readings: AlignmentReadings): AlignmentRun | null {
  const block = input.case.alignment;
  const { votes = null, council = null, trial = null } = input;
  if (block === null || votes === null) return null;
  const states = statesOf(block);
  const { session, sessions, ...measured } = readings.votes.results;
  return {
    leverage: readings.leverage.leverage,
    problems: [...readings.votes.problems, ...readings.leverage.problems, ...readings.alliances.problems],
    alignment: {
      votes: votes.manifest.name,
      rollCalls: { importantOnly: block.importantOnly, finalPassage: block.finalPassage, issues: block.issues },
      split: block.split,
      members: block.triangle,
      session,
      sessions,
      measures: MEASURES,
      ...measured,
      compositeWeights: compositeWeights(block),
      alliance: readings.alliances.results,
      allianceTrial: trial === null ? null : allianceTrial(trial),
      vetoes:
        council === null ? null : councilResults(council, block.pairs, { split: block.split, asOf: input.case.asOf }),
      ties: (block.ties ?? []).map(({ file: _file, line: _line, ...tie }) => tie),
      dependence: {
        ...readings.leverage.dependence,
        markets: marketDependence(input.case.markets, states),
        choke: chokeResults(input.case.markets, results, states),
      },
    },
  };
}

function voteReadings(case_: Case, block: AlignmentCase, votes: VotePackage): VoteReadings {
  const { problems: untrended, ...trends } = trendResults(votes, block, case_.asOf);
  const { triangle, balance, problems: open } = triangleResults(case_, votes, block);
  return {
    problems: [...untrended, ...open],
    results: {
      session: sessionBy(votes, block, case_.asOf),
      sessions: sessionDays(votes, block),
      dyads: dyadResults(votes, block),
      ...trends,
      idealPoints: idealPointResults(votes, statesOf(block), block.sessions),
      idealPointCoverage: idealPointCoverage(votes, statesOf(block)),
      triangle,
      balance,
    },
  };
}

/** Results of a run with its alignment. */
export function withAlignment(results: Results, run: AlignmentRun | null): Results {
  if (run === null) return results;
  const scenarios = Object.entries(results.scenarios).map(([id, each]) => {
    const leverage = run.leverage[id];
    return [id, leverage === undefined ? each : { ...each, leverage }] as const;
  });
  return { ...results, scenarios: Object.fromEntries(scenarios), alignment: run.alignment };
}

/** States of the triangle and of the pairs, each once. */
function statesOf({ triangle, pairs }: AlignmentCase): readonly string[] {
  return [...new Set([...triangle, ...pairs.flat()])];
}

/** Real incomes and where they are solved. */
interface EconomicGround {
  readonly incomes: RealIncomes;
  readonly base: Scenario;
  readonly settingsOf: (scenario: Scenario) => LeverageSettings;
}

function economicGround(input: RunInput, options: AlignmentOptions): EconomicGround {
  const { economy } = input.case;
  const centre = options.elasticities ?? economy.elasticities;
  const signal = options.signal === undefined ? {} : { signal: options.signal };
  const context = {
    case: input.case,
    headline: input.headline,
    models: newModels(options.signal),
    include: new Set<never>(),
    ...signal,
  };
  const sets = economy.range.elasticities.filter((set) => set !== centre && input.headline.elasticities.has(set));
  return {
    incomes: realIncomes(context),
    base: baseScenario(input, options.deficits ?? economy.closure),
    settingsOf: ({ deficits }) => {
      const closure = options.deficits ?? deficits;
      const at = (elasticities: string): Setting => ({ economy: input.headline, elasticities, closure });
      const ways = options.deficits === undefined ? economy.range.closures.filter((each) => each !== closure) : [];
      const others = input.others.filter((other) => other.elasticities.has(centre));
      return {
        centre: at(centre),
        sets: sets.map(at),
        closures: ways.map((way) => ({ economy: input.headline, elasticities: centre, closure: way })),
        others: others.map((other) => ({ economy: other, elasticities: centre, closure })),
      };
    },
  };
}

function leverageByScenario(
  { incomes, base, settingsOf }: EconomicGround,
  case_: Case,
  asked: LeverageCase | null,
): Pick<AlignmentRun, "leverage" | "problems"> {
  if (asked === null) return { leverage: {}, problems: [] };
  const before = leverageResults(incomes, base, asked, settingsOf(base), null);
  const known = { scenario: base, rows: new Map(before.rows.map((row) => [leverageKey(row), row])) };
  const scenarios = case_.scenarios.filter(({ id }) => asked.scenarios.includes(id));
  const after = scenarios.map((scenario) => {
    return { id: scenario.id, ...leverageResults(incomes, scenario, asked, settingsOf(scenario), known) };
  });
  return {
    leverage: Object.fromEntries([[base.id, before.rows], ...after.map(({ id, rows }) => [id, rows] as const)]),
    problems: [...before.problems, ...after.flatMap(({ problems }) => problems)],
  };
}

function allianceReadings(
  { incomes, base, settingsOf }: EconomicGround,
  block: AlignmentCase,
  packages: AllianceGround,
): AllianceReadings {
  const { centre, sets, others } = settingsOf(base);
  const problems: Problem[] = [];
  const results = block.decisions.flatMap((listed) => {
    const found = retaliationResults(incomes, base, listed, [centre, ...others, ...sets]);
    append(problems, found.problems);
    try {
      return [allianceResult(block, packages, listed, found.rows)];
    } catch (failure) {
      if (!(failure instanceof TertiusError)) throw failure;
      const path = `alignment.alliances.${listed.id}`;
      append(
        problems,
        failure.problems.map((each) => placedAt(each, { path: `${path}, ${each.path ?? ""}` })),
      );
      return [];
    }
  });
  return { results, problems };
}

function dependenceOfTrade(
  { incomes, base, settingsOf }: EconomicGround,
  case_: Case,
  block: AlignmentCase,
): Pick<AlignmentResults["dependence"], "shares" | "sectors"> {
  const wanted = block.leverage?.scenarios ?? [];
  const scenarios = [base, ...case_.scenarios.filter(({ id }) => wanted.includes(id))];
  const states = statesOf(block);
  const trades = scenarios.flatMap((scenario) => {
    try {
      return [tradeOf(scenario.id, incomes.open(scenario, settingsOf(scenario).centre))];
    } catch (failure) {
      if (!(failure instanceof TertiusError) || failure.code === "E506") throw failure;
      return [];
    }
  });
  return {
    shares: trades.flatMap((trade) => tradeShares(trade, states)),
    sectors: trades.flatMap((trade) => sectorDependence(trade, states)),
  };
}
