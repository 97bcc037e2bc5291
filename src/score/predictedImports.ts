import { baseFlows, type Equilibrium, flowsAfter } from "../engines/equilibrium/index.ts";
import type { ScoredGoods } from "./scoredGoods.ts";

/** Imports of a buyer in an equilibrium, before and after, net of tariffs, in the model's money. */
export type PredictedImports = (
  seller: string,
  goods: ScoredGoods,
) => { readonly before: number; readonly after: number };

/** What a country buys of each seller's goods, as a solved scenario has it. */
export function predictedImports(equilibrium: Equilibrium, importer: string): PredictedImports {
  const { base } = equilibrium;
  const [before, after] = [baseFlows(base), flowsAfter(equilibrium)];
  const buyer = base.countries.indexOf(importer);
  return (seller, { sectors }) => {
    const from = base.countries.indexOf(seller);
    const at = sectors.map((sector) => base.sectors.indexOf(sector));
    return {
      before: at.reduce((sum, j) => sum + before.at(j, buyer, from), 0),
      after: at.reduce((sum, j) => sum + after.at(j, buyer, from), 0),
    };
  };
}

/** Change of log imports; NaN where there was nothing. */
export function logChange({ before, after }: ReturnType<PredictedImports>): number {
  return before > 0 && after > 0 ? Math.log(after / before) : NaN;
}
