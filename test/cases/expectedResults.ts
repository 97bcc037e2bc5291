import type { EquilibriumResult, MarketResult, AuditedResults, Results } from "../../src/results/index.ts";
import { alignmentNumbers, leverageNumbers } from "./alignmentNumbers.ts";
import { claimNumbers } from "./claimNumbers.ts";
import { positionsNumbers } from "./positionsNumbers.ts";

/** Numbers and verdicts of a run that must not move unnoticed, by scenario and name. */
export type ExpectedResults = Readonly<Record<string, Readonly<Record<string, number | string | null>>>>;

/** The numbers of every scenario: welfare of every country, trade of the parties, channels, measures, ranges; alignment; positions; claims. */
export function expectedResults(results: AuditedResults): ExpectedResults {
  const { alignment, positions, claims } = results;
  return {
    ...scenarioNumbers(results),
    ...(alignment === undefined ? {} : { alignment: alignmentNumbers(alignment) }),
    ...(positions === undefined ? {} : { positions: positionsNumbers(positions) }),
    ...(claims === undefined ? {} : { claims: claimNumbers(claims) }),
  };
}

function scenarioNumbers(results: Results): ExpectedResults {
  return Object.fromEntries(
    Object.entries(results.scenarios).map(([id, { equilibrium, markets, leverage }]) => {
      const numbers = { ...marketNumbers(markets ?? {}), ...leverageNumbers(leverage ?? []) };
      if (equilibrium === undefined) return [id, numbers];
      Object.assign(numbers, countryNumbers(equilibrium.countries));
      for (const { exporter, importer, scope, changePercent } of equilibrium.bilateral) {
        numbers[`${exporter} to ${importer}, ${scope}, %`] = changePercent;
      }
      for (const [code, channels] of Object.entries(equilibrium.channels ?? {})) {
        numbers[`${code} cheaper imports, log %`] = channels.cheaperImports;
        for (const [to, { price }] of Object.entries(channels.sales)) numbers[`${code} sales to ${to}, log %`] = price;
      }
      for (const [code, parts] of Object.entries(equilibrium.attribution ?? {})) {
        for (const { measure, welfarePercent } of parts) numbers[`${code} by ${measure}, points`] = welfarePercent;
      }
      return [id, numbers];
    }),
  );
}

/** Welfare of every country, on every base, with its range. */
function countryNumbers(countries: EquilibriumResult["countries"]): Record<string, number | null> {
  const numbers: Record<string, number | null> = {};
  for (const [code, country] of Object.entries(countries)) {
    numbers[`${code} welfare, %`] = country.welfarePercent;
    for (const [base, other] of Object.entries(country.otherBase ?? {})) {
      numbers[`${code} welfare on ${base}, %`] = other.welfarePercent;
    }
    const range = country.range?.["welfarePercent"];
    if (range === undefined) continue;
    numbers[`${code} welfare, lowest, %`] = range.low;
    numbers[`${code} welfare, highest, %`] = range.high;
    const bare = country.range?.["withoutRevaluationPercent"];
    if (bare === undefined) continue;
    numbers[`${code} welfare without revaluation, lowest, %`] = bare.low;
    numbers[`${code} welfare without revaluation, highest, %`] = bare.high;
  }
  return numbers;
}

/** Prices, who is short and what it costs, of every market and year. */
function marketNumbers(markets: Readonly<Record<string, MarketResult>>): Record<string, number | null> {
  const numbers: Record<string, number | null> = {};
  for (const [name, { years }] of Object.entries(markets)) {
    for (const [year, { prices, shortfalls, welfareChange }] of Object.entries(years)) {
      const of = `${name} ${year}`;
      for (const [node, { value, unit }] of Object.entries(prices)) numbers[`${of}, price in ${node}, ${unit}`] = value;
      for (const { node, quantity, unit } of shortfalls) {
        if (quantity > LEAST_SHORTFALL) numbers[`${of}, short ${node}, ${unit}`] = quantity;
      }
      numbers[`${of}, welfare, ${welfareChange.unit}`] = welfareChange.total;
    }
  }
  return numbers;
}

/** Smaller shortfalls come and go with the last bits of a solve. */
const LEAST_SHORTFALL = 1e-3;

/**
 * Numbers that differ by more than the tolerance, and names that only one side has.
 *
 * @param tolerance  On the ratio 1 + change: the numbers are percentages, so 100 times this in points; relative to
 *   numbers of markets, which are levels and solved to 1e-8.
 */
export function movedResults(expected: ExpectedResults, found: ExpectedResults, tolerance: number): string[] {
  const ids = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...ids].flatMap((id) => {
    const [before, after] = [expected[id] ?? {}, found[id] ?? {}];
    const names = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...names].flatMap((name) => {
      const [from, to] = [before[name], after[name]];
      if (from === to) return [];
      const isClose =
        typeof from === "number" &&
        typeof to === "number" &&
        Math.abs(to - from) <= 100 * tolerance * Math.max(1, Math.abs(from));
      return isClose ? [] : [`${id}: ${name}: ${from} → ${to}`];
    });
  });
}
