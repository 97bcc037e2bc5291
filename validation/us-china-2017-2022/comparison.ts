import { clusteredError, weightedCorrelation, weightedSlope, within } from "../../src/engines/score/index.ts";
import { pairKey } from "./panel.ts";

/** A cell whose observed and predicted changes are compared: a pair, or a pair in one sector. */
export interface ComparedCell {
  readonly exporter: string;
  readonly importer: string;
  /** "" when goods are summed. */
  readonly sector: string;
  /** Trade of the base year, million USD: the weight. */
  readonly before: number;
  /** Change of log trade. */
  readonly observed: number;
  readonly predicted: number;
}

/** Observed against predicted after exporter and importer effects are removed from both. */
export interface Comparison {
  readonly cells: number;
  /** 1 is right on average; below 1 the model predicts too much. */
  readonly slope: number;
  /** Of the slope, clustered by exporter, no factor for small samples. */
  readonly standardError: number;
  readonly correlation: number;
  /** Largest misses first: weight times what is observed beyond what is predicted, effects removed. */
  readonly misses: readonly Miss[];
}

/** One cell that the model gets wrong. */
export interface Miss extends ComparedCell {
  /** Log points, effects removed. */
  readonly observedWithin: number;
  /** Log points, effects removed. */
  readonly predictedWithin: number;
  /** Million USD of base-year trade by which the observed change differs from the predicted one. */
  readonly money: number;
}

/** What decides whether a cell is compared. */
export interface Selection {
  /** Million USD in the base year that a cell must exceed. */
  readonly above: number;
  /** Labels that stand for several countries. */
  readonly residuals: readonly string[];
}

/**
 * Cells with trade above a threshold in the base year and positive trade later, between two different countries.
 *
 * @param predicted  Change of log trade by cell; cells without it are not compared.
 */
export function comparedCells(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
  predicted: ReadonlyMap<string, number>,
  selection: Selection,
): readonly ComparedCell[] {
  return [...before].flatMap(([key, value]) => {
    const [exporter = "", importer = "", sector = ""] = key.split(" ");
    const later = after.get(key) ?? NaN;
    const expected = predicted.get(pairKey(exporter, importer, sector));
    const isNamed = ![exporter, importer].some((label) => selection.residuals.includes(label));
    if (exporter === importer || !isNamed || !(value > selection.above) || !(later > 0)) return [];
    if (expected === undefined || !Number.isFinite(expected)) return [];
    return [{ exporter, importer, sector, before: value, observed: Math.log(later / value), predicted: expected }];
  });
}

/** Slope, correlation and largest misses of observed on predicted changes, weighted by base-year trade. */
export function comparison(cells: readonly ComparedCell[], mostMisses = 10): Comparison {
  const groupings = [
    cells.map((cell) => `${cell.exporter} ${cell.sector}`),
    cells.map((cell) => `${cell.importer} ${cell.sector}`),
  ];
  const weights = Float64Array.from(cells, (cell) => cell.before);
  const observed = within(
    Float64Array.from(cells, (cell) => cell.observed),
    groupings,
    weights,
  );
  const predicted = within(
    Float64Array.from(cells, (cell) => cell.predicted),
    groupings,
    weights,
  );
  const misses = cells.map((cell, position) => ({
    ...cell,
    observedWithin: observed[position],
    predictedWithin: predicted[position],
    money: cell.before * (observed[position] - predicted[position]),
  }));
  const found = weightedSlope(observed, predicted, weights);
  const left = observed.map((each, position) => each - found * predicted[position]);
  return {
    cells: cells.length,
    slope: found,
    standardError: clusteredError(
      left,
      predicted,
      weights,
      cells.map(({ exporter }) => exporter),
    ),
    correlation: weightedCorrelation(observed, predicted, weights),
    misses: misses.toSorted((a, b) => Math.abs(b.money) - Math.abs(a.money)).slice(0, mostMisses),
  };
}

/**
 * A miss as a sentence: effects of exporter and importer are removed from both numbers.
 */
export function missWords(miss: Miss): string {
  const where = miss.sector === "" ? "goods" : miss.sector;
  const billions = (miss.before / 1000).toFixed(1);
  return (
    `${miss.exporter} → ${miss.importer}, ${where} (${billions} bn USD in 2017): ` +
    `predicted ${signed(miss.predictedWithin)}, observed ${signed(miss.observedWithin)} log points`
  );
}

function signed(logChange: number): string {
  const points = (100 * logChange).toFixed(0);
  return logChange > 0 ? `+${points}` : points.replace("-", "−");
}
