import type { WindowSums } from "../data/packages/index.ts";
import type { ScoredCell } from "../engines/score/index.ts";
import type { ScoredWindow } from "../results/index.ts";
import { importsOf } from "./observedImports.ts";
import { logChange, type PredictedImports } from "./predictedImports.ts";
import type { ScoredGoods } from "./scoredGoods.ts";

/** What cells are made from. */
export interface CellGround {
  readonly sellers: readonly string[];
  readonly goods: readonly ScoredGoods[];
  /** Sides of the dispute that sell. */
  readonly taxed: readonly string[];
  readonly predicted: PredictedImports;
  /** Imports before that a cell must exceed, in ones of the currency. */
  readonly above: number;
}

/**
 * Cells of two windows that are compared: imports before above a threshold and some after, both known, and trade in the base.
 *
 * @source docs/model/score.md, Cells
 */
export function scoredCells(
  { sellers, goods, taxed, predicted, above }: CellGround,
  windows: readonly [WindowSums, WindowSums],
): { readonly cells: readonly ScoredCell[]; readonly dropped: ScoredWindow["dropped"] } {
  const dropped = { small: 0, gone: 0, unknown: 0, unpredicted: 0 };
  const cells = goods.flatMap((each) => {
    const shared = sharedOut(each, { sellers, taxed, predicted }, windows);
    return sellers.flatMap((seller): ScoredCell[] => {
      const { before, after } = importsOf(windows, seller, each);
      const change = logChange(predicted(seller, each));
      const reason =
        Number.isNaN(before) || Number.isNaN(after) ? "unknown" : reasonToDrop(before, after, above, change);
      if (reason !== null) {
        dropped[reason]++;
        return [];
      }
      const byShare = taxed.includes(seller) ? change : shared;
      return [{ seller, sector: each.label, before, observed: Math.log(after / before), predicted: change, byShare }];
    });
  });
  return { cells, dropped };
}

function reasonToDrop(
  before: number,
  after: number,
  above: number,
  change: number,
): keyof ScoredWindow["dropped"] | null {
  if (!(before > above)) return "small";
  if (!(after > 0)) return "gone";
  return Number.isNaN(change) ? "unpredicted" : null;
}

/** Change of log sales of every other seller where these take over, by their imports before, what the taxed sides lose of some goods. */
function sharedOut(
  goods: ScoredGoods,
  { sellers, taxed, predicted }: Pick<CellGround, "sellers" | "taxed" | "predicted">,
  windows: readonly [WindowSums, WindowSums],
): number {
  let [lost, rest] = [0, 0];
  for (const seller of sellers) {
    const { before } = importsOf(windows, seller, goods);
    if (Number.isNaN(before)) continue;
    const change = logChange(predicted(seller, goods));
    if (!taxed.includes(seller)) rest += before;
    else if (!Number.isNaN(change)) lost -= before * Math.expm1(change);
  }
  return rest > 0 && lost > -rest ? Math.log1p(lost / rest) : 0;
}
