import type { MarketSeries } from "../../src/case/index.ts";
import { loadCase } from "../../src/cli/caseLoading.ts";
import { caseOptions } from "../../src/cli/options.ts";
import type { ComparedRow } from "../../src/node/replication/index.ts";
import { shippedCases } from "../../src/node/files/index.ts";
import type { ByShareResult } from "../../src/results/index.ts";
import { marketAtRisk, settingOf } from "../../src/solve/index.ts";
import type { ExpectedFailure } from "../page.ts";

/** Markets of the shipped cases that keep a score, by the name of their case. */
export function scoredMarkets(): readonly (readonly [string, MarketSeries])[] {
  return shippedCases().flatMap((folder) => {
    const { input } = loadCase(folder, caseOptions({}).options);
    const { case: case_ } = input!;
    const own = case_.markets.filter(({ score }) => score !== null);
    return own.map((series) => [folder.split(/[/\\]/u).at(-1)!, series] as const);
  });
}

/** A row for each later year: error of the market beside the least of the rules that apply, percent of what flowed. */
export function marketScoreRows(markets: readonly (readonly [string, MarketSeries])[]): readonly ComparedRow[] {
  return markets.flatMap(([name, { name: market, baseYear, score }]) =>
    score!.years.map(({ year, sellers, hit, recalled = 0, model, noChange, byShare }): ComparedRow => {
      const rule = hit > 0 ? Math.min(noChange, byShare) : noChange;
      const isFitted = score!.fitted.includes(year) ? ", chose a figure" : "";
      return {
        table: `${name}, ${market} to ${score!.buyer}`,
        row: `${baseYear} → ${year}, ${sellers} sellers${recalled === 0 ? "" : `, ${recalled} from memory`}${isFitted}`,
        paper: rule,
        ours: model,
        difference: model - rule,
        tolerance: 0.05,
        verdict: model < rule ? "within" : "outside",
      };
    }),
  );
}

/** Markets of the shipped cases that ask who sold instead, by the name of their case, with what old shares make of it. */
export function sharedMarkets(): readonly (readonly [string, MarketSeries, ByShareResult])[] {
  return shippedCases().flatMap((folder) => {
    const { case: case_ } = loadCase(folder, caseOptions({}).options).input!;
    return case_.markets.flatMap((series) => {
      const { byShare } = series.byShare === null ? {} : marketAtRisk(series, settingOf(case_, null, []));
      return byShare === undefined ? [] : [[folder.split(/[/\\]/u).at(-1)!, series, byShare] as const];
    });
  });
}

/** A row for each later year that could be tried: error of old shares beside “nothing changes” on the same sellers. */
export function shareRows(
  markets: readonly (readonly [string, MarketSeries, ByShareResult])[],
): readonly ComparedRow[] {
  return markets.flatMap(([name, { name: market, baseYear }, { buyer, years }]) =>
    years.flatMap(({ year, sellers, byShare, noChange, recalled = 0 }): ComparedRow[] => {
      if (byShare === null || noChange === null) return [];
      const written = (error: number): number => Number(error.toFixed(1));
      return [
        {
          table: `${name}, ${market} to ${buyer}, by old shares`,
          row: `${baseYear} → ${year}, ${sellers} sellers${recalled === 0 ? "" : `, ${recalled} from memory`}`,
          paper: written(noChange),
          ours: written(byShare),
          difference: written(byShare) - written(noChange),
          tolerance: 0.05,
          verdict: byShare < noChange ? "within" : "outside",
        },
      ];
    }),
  );
}

/** The year that chose σ and is no test of it, and a good of which nobody can say who gains. */
export const MARKET_SCORE_FAILURES: readonly ExpectedFailure[] = [
  {
    reason:
      "Soybeans of 2018, half a year of the duty: by share is nearer than the market with σ of 8, which this year and others chose; it does not count.",
    rows: ["us-china-2018-russia, soybeans to china, 2017 → 2018, 8 sellers, 3 from memory, chose a figure"],
  },
  {
    reason:
      "Coking coal of 2021: Mongolia's border was closed and American coal came as promised in 2020, which no old share knows. So the case does not say who gains.",
    rows: ["china-australia-2020, coking-coal to china, by old shares, 2020 → 2021, 4 sellers, 1 from memory"],
  },
];
