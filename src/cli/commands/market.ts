import { caseWording } from "../../run/index.ts";
import { lastObservedYear, type MarketSeries, marketScenarios, yearProblems } from "../../case/index.ts";
import { answerText, marketAnswer, marketScoreAnswer, partialAnswer } from "../../tell/findings/index.ts";
import { type Problem, quoted, TertiusError } from "../../base/problems/index.ts";
import {
  laterYears,
  marketAtRisk,
  type MarketFlow,
  marketHead,
  marketScore,
  marketYear,
  type RunInput,
  settingOf,
  solveCount,
  type SolveWatch,
} from "../../solve/index.ts";
import { say } from "../../base/wording/index.ts";
import { loadCase } from "../caseLoading.ts";
import { closureProblems, withClosure } from "../closure.ts";
import type { CaseOptions } from "../options.ts";
import { done, EXIT, type Outcome, refused } from "../outcome.ts";
import type { Progress } from "../progress.ts";
import { screenWidth } from "../screen.ts";
import { scoreYaml } from "../scoreYaml.ts";
import { noChokepoint, unknown } from "../problems/names.ts";
import { optionOutOfRange } from "../problems/options.ts";
import { partialMarket } from "../problems/cases.ts";

/** How a market is asked for. */
export interface MarketRequest {
  readonly name: string;
  /** Scenario of the market or the case; null = the year as it was. */
  readonly scenario: string | null;
  /** Chokepoint closed on top; null = none. */
  readonly close: string | null;
  /** Flow whose loss is split among stages, `seller:buyer` by nodes; null = those between the parties of the case. */
  readonly replace: string | null;
  /** First day of the closure and its length; null = the whole year. */
  readonly from: string | null;
  readonly days: number | null;
  /** Null = the last year with observed flows. */
  readonly year: number | null;
  /** Buyer whose purchases of later years are forecast and compared, empty for the one that the market names; null = nothing is. */
  readonly score: string | null;
  readonly progress: Progress;
}

/** `tertius market CASE NAME`: one market in one year, under a scenario or with a chokepoint closed. */
export function market(folder: string, options: CaseOptions, typed: MarketRequest): Outcome {
  const { input, problems } = loadCase(folder, options);
  if (input === null) return refused("market", folder, problems);
  const series = input.case.markets.find(({ name }) => name === typed.name);
  const request = series === undefined ? typed : { ...typed, close: chokepointNamed(series, typed.close) };
  const wrong = series === undefined ? [unknownMarket(input, request.name)] : requestProblems(input, series, request);
  if (series === undefined || wrong.length > 0) return refused("market", folder, [...problems, ...wrong]);
  if (series.coverage === "partial") return toldInPart(input, series, options, request, problems);
  try {
    if (request.score !== null) return scored(input, series, options, request, problems);
    return solved(input, series, options, request, problems);
  } catch (error) {
    if (!(error instanceof TertiusError)) throw error;
    return { ...refused("market", folder, [...problems, ...error.problems]), exit: EXIT.refused };
  }
}

function solved(
  input: RunInput,
  series: MarketSeries,
  options: CaseOptions,
  request: MarketRequest,
  problems: readonly Problem[],
): Outcome {
  const year = request.year ?? lastObservedYear(series);
  const words = caseWording(input, options.lang);
  const known = marketScenarios(input.case, series).find(({ scenario }) => scenario.id === request.scenario);
  const scenario = withClosure(known?.scenario ?? null, series, request, year, words);
  const asked = scenario === null ? [] : [{ scenario, measures: known?.measures ?? [] }];
  const days = yearProblems(series, asked, year);
  const found = marketYear(
    input.case,
    series,
    year,
    { ...settingOf(input.case, scenario, known?.measures ?? []), count: solveCount(watchOf(request, options)) },
    true,
    flowAsked(request),
  );
  const title = scenario?.title ?? say(options.lang, "market.asItWas", {});
  const head = marketHead(series, title);
  const blocks = marketAnswer({
    case: input.case,
    scenario: words.title(title),
    isAsItWas: scenario === null,
    does: scenario,
    year: String(year),
    market: head,
    result: found.result,
    words,
  });
  const content = { scenario: scenario?.id ?? "base", markets: { [series.name]: { ...head, [year]: found.result } } };
  const text = answerText(blocks, screenWidth());
  return done("market", series.name, [...withoutYears(problems), ...days, ...found.problems], content, text.trimEnd());
}

/** A market forecast from its base year and held against later years. */
function scored(
  input: RunInput,
  series: MarketSeries,
  options: CaseOptions,
  request: MarketRequest,
  problems: readonly Problem[],
): Outcome {
  const scenario = request.scenario ?? series.score?.scenario ?? null;
  const buyer = request.score === "" ? (series.score?.buyer ?? null) : request.score;
  const known = marketScenarios(input.case, series);
  const resolved = known.find((each) => each.scenario.id === scenario);
  const wrong = resolved === undefined ? [noScenario(known.map(({ scenario: { id } }) => id))] : [];
  const unscored = buyer === null || laterYears(series, buyer).length === 0 ? [notScored(series, buyer)] : [];
  if (resolved === undefined || buyer === null || unscored.length > 0)
    return refused("market", series.name, [...problems, ...wrong, ...unscored]);
  const words = caseWording(input, options.lang);
  const found = marketScore(input.case, series, resolved, buyer, solveCount(watchOf(request, options)));
  const head = { ...marketHead(series, words.title(resolved.scenario.title)), score: found };
  const text = [
    answerText(marketScoreAnswer(head, found, resolved.scenario, words), screenWidth()).trimEnd(),
    "",
    words.say("market.score.keep", { file: series.file }),
    "",
    scoreYaml(found),
  ].join("\n");
  return done(
    "market",
    series.name,
    withoutYears(problems),
    { scenario: resolved.scenario.id, markets: { [series.name]: head } },
    text,
  );
}

function noScenario(known: readonly string[]): Problem {
  const message = "It is not said under which scenario of the market later years are forecast.";
  return unknown({ path: "--scenario", message }, "no --scenario", known);
}

function notScored(series: MarketSeries, buyer: string | null): Problem {
  const buyers = [...new Set(series.pairs.map((pair) => pair.market))].filter(
    (id) => laterYears(series, id).length > 0,
  );
  const message =
    buyer === null
      ? "It is not said whose purchases are compared."
      : `What "${quoted(buyer)}" bought after ${series.baseYear} is not known in the market "${series.name}".`;
  const none = "a market with flows of years after its base year";
  return unknown({ path: "--score", message, none }, buyer ?? "no buyer", buyers);
}

function watchOf({ name, progress }: MarketRequest, { lang }: CaseOptions): SolveWatch {
  return {
    onSolve: (found, expected) =>
      progress(
        `${name} · ${say(lang, "progress.solves", { done: String(found), expected: String(expected) })}`,
        "step",
      ),
  };
}

/** The check of the case speaks of the last observed year and of every market and scenario: here those that are asked for count. */
function withoutYears(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(({ code }) => code !== "W224" && code !== "W259" && code !== "W260");
}

/** What there is of a market that is not solved: observed flows and the imports at risk. */
function toldInPart(
  input: RunInput,
  series: MarketSeries,
  options: CaseOptions,
  request: MarketRequest,
  problems: readonly Problem[],
): Outcome {
  const words = caseWording(input, options.lang);
  const known = marketScenarios(input.case, series).find(({ scenario }) => scenario.id === request.scenario);
  const setting = settingOf(input.case, known?.scenario ?? null, known?.measures ?? []);
  const found = marketAtRisk(series, setting);
  const { years: _none, ...head } = found;
  const scenarios = marketScenarios(input.case, series).map(({ scenario }) => scenario.id);
  const told = known === undefined ? { ...found, title: say(options.lang, "market.asItWas", {}) } : found;
  const scenario = known?.scenario.id ?? "base";
  const partial = { scenario, name: series.name, market: told };
  const blocks = partialAnswer(partial, known === undefined ? scenarios : [], input.case.asOf, words);
  const text = answerText(blocks, screenWidth()).trimEnd();
  return done("market", series.name, problems, { scenario, markets: { [series.name]: head } }, text);
}

/** E914: options that ask for a solution of a market that has none. */
function unsolvedOptions(series: MarketSeries, request: MarketRequest, scenarios: readonly string[]): Problem[] {
  const { close, from, days, replace, year, score } = request;
  const typed = {
    "--close": close,
    "--from": from,
    "--days": days,
    "--replace": replace,
    "--year": year,
    "--score": score,
  };
  return Object.entries(typed).flatMap(([option, value]) =>
    value === null ? [] : [partialMarket(option, series, scenarios)],
  );
}

function flowAsked({ replace }: MarketRequest): readonly MarketFlow[] | undefined {
  if (replace === null) return undefined;
  const [supplier = "", buyer = ""] = replace.split(":");
  return [{ supplier, buyer }];
}

/** The id of the chokepoint that a text means, by its id or a name of it, whatever its letters are; the text itself where it means none. */
function chokepointNamed({ chokepoints }: MarketSeries, text: string | null): string | null {
  const wanted = text?.trim().toLowerCase();
  return chokepoints.find(({ id, name }) => [id, name].some((each) => each.toLowerCase() === wanted))?.id ?? text;
}

/** A chokepoint that the market does not have, with the markets of the case that have it. */
function unknownChokepoint({ case: { markets } }: RunInput, series: MarketSeries, found: string): Problem {
  const others = markets.filter((each) => each.chokepoints.some(({ id }) => id === chokepointNamed(each, found)));
  return noChokepoint(
    series.name,
    found,
    series.chokepoints,
    others.map(({ name }) => name),
  );
}

function unknownMarket({ case: { markets } }: RunInput, found: string): Problem {
  const names = markets.map(({ name }) => name);
  return unknown({ path: "market", message: `The case has no market "${quoted(found)}".` }, found, names);
}

function requestProblems(input: RunInput, series: MarketSeries, request: MarketRequest): Problem[] {
  const resolved = marketScenarios(input.case, series);
  const scenarios = resolved.map(({ scenario }) => scenario.id);
  const asked = resolved.find(({ scenario }) => scenario.id === request.scenario)?.scenario;
  const years = series.years.map(String);
  const none = (option: string, what: string, found: string, known: readonly string[]): Problem => {
    const message = `The market "${series.name}" has no ${what} "${quoted(found)}".`;
    return unknown({ path: `--${option}`, message, none: `no --${option}: this market has none` }, found, known);
  };
  const flows = [...new Set(series.pairs.map(({ supplier, market: buyer }) => `${supplier}:${buyer}`))];
  const unnamed =
    request.scenario === null || scenarios.includes(request.scenario)
      ? []
      : [none("scenario", "scenario", request.scenario, scenarios)];
  const wrong = [
    ...unnamed,
    ...(request.close === null || series.chokepoints.some(({ id }) => id === request.close)
      ? []
      : [unknownChokepoint(input, series, request.close)]),
    ...closureProblems(series, request, asked),
    ...besideScore(request),
    ...(request.replace === null || flows.includes(request.replace)
      ? []
      : [none("replace", "flow", request.replace, flows)]),
    ...(request.year === null || years.includes(String(request.year))
      ? []
      : [none("year", "year", String(request.year), years)]),
  ];
  if (series.coverage === "full") return wrong;
  const unsolved = unsolvedOptions(series, request, scenarios);
  return [...wrong, ...unsolved.filter(({ path }) => wrong.every((each) => each.path !== path))];
}

/** E902: what a score does not know of, since it forecasts every later year as its scenario has it. */
function besideScore({ score, close, replace, year }: MarketRequest): readonly Problem[] {
  if (score === null) return [];
  return Object.entries({ "--close": close, "--replace": replace, "--year": year }).flatMap(([path, typed]) => {
    const message = `${path} does nothing beside --score, which forecasts every later year under one scenario.`;
    const expected = `--score without ${path}`;
    const russian = {
      message: `${path} рядом с --score ничего не меняет: --score прогнозирует каждый следующий год по одному сценарию.`,
      expected: `--score без ${path}`,
    };
    return typed === null ? [] : [optionOutOfRange({ place: { path }, message, expected, russian })];
  });
}
