import type { WindowSums } from "../data/packages/index.ts";
import type { ScoredSeller } from "../results/index.ts";
import { rangeOver } from "../solve/ranges/index.ts";
import { importsOf } from "./observedImports.ts";
import { logChange, type PredictedImports } from "./predictedImports.ts";
import type { ScoreGround } from "./scoreGround.ts";

/** Million. */
const MILLION = 1e6;

/**
 * The ledger: what each seller sold before and after, and what was predicted, its goods weighted by what it sold before. Largest error in money
 * first.
 *
 * @param predictions  The centre first, then the other elasticity sets.
 */
export function scoredSellers(
  { sellers, taxed, goods, over }: Pick<ScoreGround, "sellers" | "taxed" | "goods" | "over">,
  windows: readonly [WindowSums, WindowSums],
  predictions: readonly PredictedImports[],
): readonly ScoredSeller[] {
  const rows = sellers.flatMap((seller): ScoredSeller[] => {
    const known = goods
      .map((each) => ({ each, ...importsOf(windows, seller, each) }))
      .filter(({ before, after }) => before > 0 && !Number.isNaN(after));
    const before = known.reduce((sum, cell) => sum + cell.before, 0);
    const after = known.reduce((sum, cell) => sum + cell.after, 0);
    const predicted = predictions.map((predictionOf) => {
      const counted = known
        .map((cell) => ({ weight: cell.before, change: logChange(predictionOf(seller, cell.each)) }))
        .filter(({ change }) => !Number.isNaN(change));
      const mass = counted.reduce((sum, { weight }) => sum + weight, 0);
      return (100 * counted.reduce((sum, { weight, change }) => sum + weight * Math.expm1(change), 0)) / mass;
    });
    const predictedPercent = predicted[0]!;
    if (!(before > 0) || Number.isNaN(predictedPercent)) return [];
    const range = rangeOver(predicted, (each) => each, over);
    const observedPercent = 100 * (after / before - 1);
    return [
      {
        seller,
        isThird: !taxed.includes(seller),
        before: before / MILLION,
        after: after / MILLION,
        observedPercent,
        predictedPercent,
        ...(range === null ? {} : { range }),
        errorPoints: observedPercent - predictedPercent,
      },
    ];
  });
  const money = ({ before, errorPoints }: ScoredSeller): number => Math.abs(before * errorPoints);
  return rows.toSorted((one, other) => money(other) - money(one));
}
