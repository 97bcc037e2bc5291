import type { Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import type { MeasureRow, PlacedMeasure } from "../trade/index.ts";
import { mayInclude, reachesAny } from "../names/index.ts";
import { unknownMeasure } from "../problems/index.ts";
import { changesNothing } from "./contradictions.ts";
import { notInMarket, policyTwice } from "./problems.ts";
import type { MarketPolicy, MarketSeries } from "./series.ts";

const LISTED = 50;
const CLOSING: ReadonlySet<string> = new Set(["ban", "export-control", "market-access"]);
const READ: ReadonlySet<string> = new Set(["tariff", ...CLOSING]);

/**
 * What markets and the measures of the case have against each other: instruments that a market cannot read, policies that
 * a measure makes already, measures that are named and do not exist.
 */
export function marketMeasureProblems(
  markets: readonly MarketSeries[],
  measures: readonly PlacedMeasure[],
  measureIds: ReadonlySet<string>,
): Problem[] {
  return markets.flatMap((series) => [
    ...instrumentProblems(series, measures),
    ...idleCuts(series, measures),
    ...twiceProblems(series, measures),
    ...series.scenarios.flatMap(({ id, measures: own }) =>
      (own ?? []).flatMap((measure) => {
        const place = { file: series.file, path: `scenarios.${id}.measures` };
        return measureIds.has(measure) ? [] : [unknownMeasure(place, measure, nearest(measure, measureIds))];
      }),
    ),
  ]);
}

function instrumentProblems(series: MarketSeries, measures: readonly PlacedMeasure[]): Problem[] {
  return measures
    .flatMap(({ measure, places }) =>
      measure.rows.flatMap((row, at) => {
        const isOurs = row.hs !== null && reachesAny(row.hs, series.hs);
        if (!isOurs || READ.has(row.instrument)) return [];
        return [notInMarket(places[at]!("hs"), row.instrument, row.hs ?? "", series.name)];
      }),
    )
    .slice(0, LISTED);
}

/** Cuts and multiples of a duty, where no pair that they reach has one and no row sets one. */
function idleCuts(series: MarketSeries, measures: readonly PlacedMeasure[]): Problem[] {
  const rows = measures.flatMap(({ measure, places }) =>
    measure.rows.flatMap((row, at) =>
      row.hs !== null && row.instrument === "tariff" && reachesAny(row.hs, series.hs) ? [{ row, at, places }] : [],
    ),
  );
  if (rows.some(({ row }) => row.mode === "set")) return [];
  const countryOf = countriesOf(series);
  return rows
    .flatMap(({ row, at, places }) => {
      const reached = series.pairs.filter(
        ({ supplier, market }) =>
          mayInclude(row.exporters, countryOf.get(supplier) ?? "") &&
          mayInclude(row.importers, countryOf.get(market) ?? ""),
      );
      const isCut = row.mode === "lower" || row.mode === "multiply";
      if (!isCut || reached.some(({ duty }) => duty > 0)) return [];
      const what = { en: `A tariff with mode ${row.mode}`, ru: `Пошлина с mode ${row.mode}` };
      const fault = {
        en: `no pair that it reaches in market "${series.name}" has a \`duty\``,
        ru: `на рынке "${series.name}" ни у одной пары, на которую она действует, нет \`duty\``,
      };
      return [changesNothing(places[at]!("mode"), what, fault)];
    })
    .slice(0, LISTED);
}

/** Countries of nodes, by their first row. */
function countriesOf({ nodes }: MarketSeries): ReadonlyMap<string, string> {
  return new Map(nodes.map(({ id, country }) => [id, country] as const).toReversed());
}

function twiceProblems(series: MarketSeries, measures: readonly PlacedMeasure[]): Problem[] {
  const countryOf = countriesOf(series);
  const policies = [...series.policies, ...series.scenarios.flatMap((scenario) => scenario.policies)];
  return policies
    .filter(({ kind }) => kind === "access")
    .flatMap((policy) =>
      measures.flatMap(({ measure }) => {
        const closing = measure.rows.filter(
          (row) => row.hs !== null && CLOSING.has(row.instrument) && reachesAny(row.hs, series.hs),
        );
        const pair = closing.map((row) => sharedPair(countryOf, policy, row)).find((found) => found !== null);
        const place = { file: policy.file, line: policy.line };
        return pair === undefined || pair === null ? [] : [policyTwice(place, policy.id, measure.id, pair)];
      }),
    )
    .slice(0, LISTED);
}

/** The first pair that a policy and a row close on days that overlap; null when there is none. */
function sharedPair(countries: ReadonlyMap<string, string>, policy: MarketPolicy, row: MeasureRow): string | null {
  const overlaps = (row.to === null || (policy.from ?? "") < row.to) && (policy.to === null || row.from < policy.to);
  if (!overlaps) return null;
  const countryOf = (id: string): string => countries.get(id) ?? "";
  const pairs = policy.suppliers.flatMap((supplier) => policy.markets.map((market) => [supplier, market] as const));
  const shared = pairs.find(
    ([supplier, market]) =>
      mayInclude(row.exporters, countryOf(supplier)) && mayInclude(row.importers, countryOf(market)),
  );
  return shared === undefined ? null : `"${shared[0]}" and "${shared[1]}"`;
}
