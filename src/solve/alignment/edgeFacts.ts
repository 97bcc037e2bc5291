import { greatest } from "../../base/units/index.ts";
import {
  type AlignmentCase,
  type Case,
  comparableTies,
  type Measure,
  type MeasureRow,
  pairsOf,
} from "../../case/index.ts";
import type { PairFacts } from "../../engines/alignment/index.ts";

/**
 * What is known of pairs on a day beside their votes: obligations to defend, measures in force, ties. What a table does not
 * know stays out; after the last year of all obligations their last year holds on.
 */
export function pairFacts(
  case_: Pick<Case, "measures">,
  block: AlignmentCase,
  pairs: readonly (readonly [string, string])[],
  day: string,
): readonly PairFacts[] {
  return pairs.map(([a, b]) => ({
    a,
    b,
    ...defenceFact(block, a, b, Number(day.slice(0, 4))),
    trade: hasMeasure(case_.measures, a, b, day) ? -1 : 0,
    ...tiesFact(block, a, b, day),
  }));
}

/** Last year that the table of obligations covers; null without one. */
export function obligationYear({ obligations }: Pick<AlignmentCase, "obligations">, year: number): number | null {
  if (obligations === null || obligations.length === 0) return null;
  return Math.min(year, greatest(obligations.map(({ to }) => to)));
}

/** Rows of a table on a pair, whichever is named first. */
export function ofPair<Row extends { readonly a: string; readonly b: string }>(
  rows: readonly Row[],
  a: string,
  b: string,
): readonly Row[] {
  return rows.filter((row) => (row.a === a && row.b === b) || (row.a === b && row.b === a));
}

function defenceFact(block: AlignmentCase, a: string, b: string, year: number): Pick<PairFacts, "defence"> {
  const known = obligationYear(block, year);
  const rows = known === null ? [] : ofPair(block.obligations ?? [], a, b);
  const inForce = rows.filter(({ from, to }) => known !== null && from <= known && known <= to);
  if (inForce.length === 0) return {};
  return { defence: inForce.some(({ kind }) => kind === "defence") ? 1 : 0 };
}

/** Of ties that were collected for all three pairs; where none were, ties are not known of any. */
function tiesFact(block: AlignmentCase, a: string, b: string, day: string): Pick<PairFacts, "ties"> {
  const { rows: comparable } = comparableTies(block);
  if (comparable === null) return {};
  const rows = ofPair(comparable, a, b);
  return { ties: rows.some(({ kind, date }) => kind !== "none" && date !== null && date <= day) ? 1 : 0 };
}

/** True when one of the two has announced a measure that raises a barrier against the other on the day; hypothetical ones have no announcement. */
function hasMeasure(measures: readonly Measure[], a: string, b: string, day: string): boolean {
  return measures
    .filter(({ announced }) => announced !== null && announced <= day)
    .some((measure) => measure.rows.some((row) => isBarrier(row) && reaches(measure, row, a, b, day)));
}

/** A tariff that is lowered is no barrier. */
function isBarrier({ mode }: MeasureRow): boolean {
  return mode !== "lower";
}

function reaches(measure: Measure, row: MeasureRow, a: string, b: string, day: string): boolean {
  if (day < row.from || (row.to !== null && day >= row.to)) return false;
  const isImposed = (one: string, other: string): boolean =>
    pairsOf(measure.imposers, measure.targets, [one, other], day).some(([imposer]) => imposer === one) &&
    pairsOf(row.importers, row.exporters, [one, other], day).length > 0;
  return isImposed(a, b) || isImposed(b, a);
}

/** Weights of a composite edge over what can be compared: ties have none where they were not collected for all three pairs. */
export function compositeWeights(block: AlignmentCase): AlignmentCase["weights"] {
  const weights = comparableTies(block).rows === null ? { ...block.weights, ties: 0 } : block.weights;
  const total = weights.votes + weights.defence + weights.trade + weights.ties;
  const part = (weight: number): number => (total === 0 ? 0 : weight / total);
  return {
    votes: part(weights.votes),
    defence: part(weights.defence),
    trade: part(weights.trade),
    ties: part(weights.ties),
  };
}
