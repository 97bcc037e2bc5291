import {
  baseFlows,
  basePolicy,
  flowsAfter,
  solveEquilibrium,
  type EquilibriumModel,
  type TradePolicy,
} from "../../src/engines/equilibrium/index.ts";
import { parameter, type Parameter } from "../../src/sets/index.ts";
import { pairKey } from "./panel.ts";

/** Percentage points added by sector, before scaling. */
export interface ReferenceVectors {
  readonly usOnChina: ReadonlyMap<string, number>;
  readonly chinaOnUs: ReadonlyMap<string, number>;
}

/** Scales that bring the reference vectors to about the published averages, and what is known of crops. */
const US_SCALE = 0.755;
const CHINA_SCALE = 1.29;
const CROPS = "A01_02";
const CROPS_POINTS = 25;

/**
 * The crude war-weighted policy: the American vector × 0.755, the Chinese × 1.29, crops at +25 points.
 * The observed changes are not used to choose it.
 */
export function crudeWarWeighted(model: EquilibriumModel, vectors: ReferenceVectors): TradePolicy {
  const policy = basePolicy(model);
  const tariffs = policy.tariffs.values.slice();
  const add = (importer: string, exporter: string, sector: string, points: number): void => {
    const { countries, sectors } = model;
    const row = sectors.indexOf(sector) * countries.size + countries.indexOf(importer);
    tariffs[row * countries.size + countries.indexOf(exporter)] += points / 100;
  };
  for (const [sector, points] of vectors.usOnChina) add("USA", "CHN", sector, points * US_SCALE);
  for (const [sector, points] of vectors.chinaOnUs) {
    add("CHN", "USA", sector, sector === CROPS ? CROPS_POINTS : points * CHINA_SCALE);
  }
  return { ...policy, tariffs: parameter(policy.tariffs.sets, tariffs) };
}

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
