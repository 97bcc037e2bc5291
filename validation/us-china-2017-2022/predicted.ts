import {
  baseFlows,
  type EquilibriumModel,
  flowsAfter,
  solveEquilibrium,
  type TradePolicy,
} from "../../src/engines/equilibrium/index.ts";
import type { Parameter } from "../../src/base/sets/index.ts";
import { pairKey } from "./panel.ts";

/** Predicted changes of log trade at basic prices. */
export interface PredictedChanges {
  /** Goods summed, by pair. */
  readonly goods: ReadonlyMap<string, number>;
  /** By pair and goods sector. */
  readonly bySector: ReadonlyMap<string, number>;
}

/** Solves the policy (trade balances fixed) and compares flows after with flows before. */
export function predictedChanges(model: EquilibriumModel, policy: TradePolicy): PredictedChanges {
  const before = baseFlows(model);
  const after = flowsAfter(solveEquilibrium(model, policy, { closure: "fixed:world" }));
  const sectors = model.sectors.labels.filter((_, sector) => model.isGoods[sector]);
  const goods = new Map<string, number>();
  const bySector = new Map<string, number>();
  for (const importer of model.countries.labels) {
    for (const exporter of model.countries.labels) {
      goods.set(pairKey(exporter, importer), logChange(before, after, sectors, importer, exporter));
      for (const sector of sectors) {
        bySector.set(pairKey(exporter, importer, sector), logChange(before, after, [sector], importer, exporter));
      }
    }
  }
  return { goods, bySector };
}

function logChange(
  before: Parameter,
  after: Parameter,
  sectors: readonly string[],
  importer: string,
  exporter: string,
): number {
  const over = (flows: Parameter): number =>
    sectors.reduce((sum, sector) => sum + flows.of(sector, importer, exporter), 0);
  return Math.log(over(after) / over(before));
}
