import type { Economy } from "../../src/data/packages/index.ts";
import type { EquilibriumModel } from "../../src/engines/equilibrium/index.ts";
import {
  comparedCells,
  comparison,
  missWords,
  type ComparedCell,
  type Comparison,
  type Selection,
} from "./comparison.ts";
import { numberTable, printed } from "../numberTable.ts";
import { warPolicy } from "../warPolicy.ts";
import { pairKey, panelYear, sectorFlows } from "./panel.ts";
import { predictedChanges, type PredictedChanges } from "./predicted.ts";
import { yearTariffs } from "./yearTariffs.ts";

/** Million USD of 2017 trade that a pair, or a pair in one sector, must exceed. */
export const PAIRS: Selection = { above: 100, residuals: ["ROW"] };
const SECTOR_PAIRS: Selection = { above: 10, residuals: ["ROW"] };

/** Years held against a prediction from 2017 with the tariffs of that year. */
export const YEARS: readonly number[] = [2018, 2019, 2020, 2021, 2022];
/** The year of the totals without effects removed, and the year for which flows by sector are there. */
const [TOTALS, BY_SECTOR] = [2019, 2022];
/** The set whose misses are listed: the centre. */
const LISTED = "tested";
/** The belligerents, whose own two pairs carry most of any slope. */
const [USA, CHINA] = ["USA", "CHN"];
/** Years before the tariffs: what was predicted is held against them as a placebo. */
const PLACEBO = { from: 2014, to: 2017 };

/** The texts and models that the comparison is made from. */
export interface UsChinaSources {
  /** One model of 2017 for each elasticity set. */
  readonly models: ReadonlyMap<string, EquilibriumModel>;
  /** Measured tariffs: a row a sector, a column a tariff and day. */
  readonly tariffs: string;
  /** Goods by pair, columns exporter, importer, y2014 … y2022. */
  readonly panel: string;
  /** Flows by sector of 2017 and 2022. */
  readonly flows2017: Economy;
  readonly flows2022: Economy;
}

/** One elasticity set held against the trade that followed. */
export interface HeldAgainst {
  readonly elasticities: string;
  /** Goods summed, by year. */
  readonly goods: ReadonlyMap<number, Comparison>;
  /** The same without the two pairs of the belligerents. */
  readonly others: ReadonlyMap<number, Comparison>;
  /** What was predicted for a year, held against the years before the tariffs, without the two pairs. */
  readonly placebo: ReadonlyMap<number, Comparison>;
  /** By sector, 2017 to 2022, all sectors together. */
  readonly sectors: Comparison;
  /** By sector, each alone; without mining services, which nobody put a tariff on. */
  readonly eachSector: ReadonlyMap<string, Comparison>;
  /** Goods from China to the USA, 2017 to 2019, percent, no effects removed. */
  readonly chinaToUsa: { readonly predicted: number; readonly observed: number };
}

/** Solves each model under the measured tariffs of each year and compares. */
export function heldAgainst(sources: UsChinaSources): readonly HeldAgainst[] {
  const observed = new Map([PLACEBO.from, 2017, ...YEARS].map((year) => [year, panelYear(sources.panel, year)]));
  const before = sectorFlows(sources.flows2017);
  const after = sectorFlows(sources.flows2022);
  const tariffs = new Map(YEARS.map((year) => [year, yearTariffs(sources.tariffs, year)]));
  const taxed = tariffs.get(BY_SECTOR);
  return [...sources.models].map(([elasticities, model]) => {
    const predicted = new Map(
      [...tariffs].map(([year, each]) => [year, predictedChanges(model, warPolicy(model, each))]),
    );
    const bySector = predicted.get(BY_SECTOR)?.bySector ?? NOTHING;
    const cells = comparedCells(before, after, bySector, SECTOR_PAIRS);
    return {
      elasticities,
      goods: goodsComparisons(observed, predicted, (cell) => cell),
      others: goodsComparisons(observed, predicted, (cells) => cells.filter((cell) => !isOfBoth(cell))),
      placebo: placeboComparisons(observed, predicted),
      sectors: comparison(cells),
      eachSector: eachSector(cells.filter(({ sector }) => taxed?.usOnChina.has(sector))),
      chinaToUsa: totals(observed, predicted, pairKey("CHN", "USA")),
    };
  });
}

type Observed = ReadonlyMap<number, ReadonlyMap<string, number>>;
type Predicted = ReadonlyMap<number, PredictedChanges>;
const NOTHING: ReadonlyMap<string, number> = new Map();

function goodsComparisons(
  observed: Observed,
  predicted: Predicted,
  choose: (cells: readonly ComparedCell[]) => readonly ComparedCell[],
): ReadonlyMap<number, Comparison> {
  const before = observed.get(2017) ?? NOTHING;
  return new Map(
    [...predicted].map(([year, { goods }]) => [
      year,
      comparison(choose(comparedCells(before, observed.get(year) ?? NOTHING, goods, PAIRS))),
    ]),
  );
}

/** A war that had not begun moves nothing: the slope should be zero. */
function placeboComparisons(observed: Observed, predicted: Predicted): ReadonlyMap<number, Comparison> {
  const [before, after] = [observed.get(PLACEBO.from) ?? NOTHING, observed.get(PLACEBO.to) ?? NOTHING];
  return new Map(
    [...predicted].map(([year, { goods }]) => {
      const cells = comparedCells(before, after, goods, PAIRS);
      return [year, comparison(cells.filter((cell) => !isOfBoth(cell)))];
    }),
  );
}

/** Whether a cell is trade between the belligerents. */
export function isOfBoth({ exporter, importer }: ComparedCell): boolean {
  return [USA, CHINA].includes(exporter) && [USA, CHINA].includes(importer);
}

function eachSector(cells: readonly ComparedCell[]): ReadonlyMap<string, Comparison> {
  const sectors = [...new Set(cells.map((cell) => cell.sector))];
  return new Map(sectors.map((sector) => [sector, comparison(cells.filter((cell) => cell.sector === sector))]));
}

function totals(observed: Observed, predicted: Predicted, key: string): { predicted: number; observed: number } {
  const ratio = (observed.get(TOTALS)?.get(key) ?? NaN) / (observed.get(2017)?.get(key) ?? NaN);
  const change = predicted.get(TOTALS)?.goods.get(key) ?? NaN;
  return { predicted: 100 * Math.expm1(change), observed: 100 * (ratio - 1) };
}

/** The results as a page: slopes and correlations, by sector, the largest misses in words. */
export function resultsPage(results: readonly HeldAgainst[]): string {
  return `${[
    "# Results: held against what happened, 2017-2022",
    "Written by `usChina.test.ts`; the README says what the numbers are.",
    "## Goods, exporter and importer effects removed",
    goodsTable(results),
    "## Goods without the pairs USA-China and China-USA",
    "Slope, standard error by exporter, correlation. What is left are the trades of third countries and of the two with them. The last columns hold the same predictions against 2014 to 2017, before any of these tariffs: there the slope should be 0.",
    othersTable(results),
    "## By sector, 2017 to 2022, exporter × sector and importer × sector effects removed",
    pooledTable(results),
    "Each sector alone, slope (correlation):",
    sectorTable(results),
    "## China to the USA, goods, 2017 to 2019, no effects removed",
    totalsTable(results),
    "## Largest misses",
    `Elasticity set ${LISTED}, the centre of the shipped cases; effects removed; ordered by 2017 trade times the miss. A miss is the whole of what else moved that trade.`,
    ...results.filter((each) => each.elasticities === LISTED).map(missList),
  ].join("\n\n")}\n`;
}

const both = ({ slope, correlation }: Comparison): string => `${printed(slope, 2)} (${printed(correlation, 2)})`;

function goodsTable(results: readonly HeldAgainst[]): string {
  const header = ["elasticity set", "pairs", ...YEARS.map((year) => `${year}: slope (correlation)`)];
  return numberTable(
    header,
    results.map((each) => [
      each.elasticities,
      String(each.goods.get(YEARS[0])?.cells ?? 0),
      ...[...each.goods.values()].map(both),
    ]),
  );
}

function othersTable(results: readonly HeldAgainst[]): string {
  const whole = ({ slope, standardError, correlation }: Comparison): string =>
    `${printed(slope, 2)} (${standardError.toFixed(2)}) r ${printed(correlation, 2)}`;
  const header = [
    "elasticity set",
    "pairs",
    ...YEARS.map(String),
    ...YEARS.slice(1).map((year) => `tariffs of ${year}, trade of ${PLACEBO.from}-${PLACEBO.to}`),
  ];
  return numberTable(
    header,
    results.map((each) => [
      each.elasticities,
      String(each.others.get(YEARS[0])?.cells ?? 0),
      ...[...each.others.values()].map(whole),
      ...[...each.placebo].filter(([year]) => year !== YEARS[0]).map(([, found]) => whole(found)),
    ]),
  );
}

function pooledTable(results: readonly HeldAgainst[]): string {
  return numberTable(
    ["elasticity set", "pairs × sectors", "slope (correlation)"],
    results.map((each) => [each.elasticities, String(each.sectors.cells), both(each.sectors)]),
  );
}

function sectorTable(results: readonly HeldAgainst[]): string {
  const sectors = [...(results[0]?.eachSector ?? new Map<string, Comparison>())];
  return numberTable(
    ["sector", "pairs", ...results.map((each) => each.elasticities)],
    sectors.map(([sector, { cells }]) => [
      sector,
      String(cells),
      ...results.map((each) => {
        const found = each.eachSector.get(sector);
        return found === undefined ? "" : both(found);
      }),
    ]),
  );
}

function totalsTable(results: readonly HeldAgainst[]): string {
  return numberTable(
    ["elasticity set", "predicted, %", "observed, %"],
    results.map(({ elasticities, chinaToUsa }) => [
      elasticities,
      printed(chinaToUsa.predicted, 1),
      printed(chinaToUsa.observed, 1),
    ]),
  );
}

function missList(each: HeldAgainst): string {
  const lists = [...each.goods].map(([year, { misses }]) =>
    [`${each.elasticities}, ${year}:`, "", ...misses.map((miss) => `- ${missWords(miss)}`)].join("\n"),
  );
  return lists.join("\n\n");
}
