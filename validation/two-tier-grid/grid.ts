import type { EquilibriumModel } from "../../src/engines/equilibrium/index.ts";
import { warPolicy, type WarTariffs } from "../warPolicy.ts";
import { comparedCells, comparison, type Comparison } from "../us-china-2017-2022/comparison.ts";
import { panelYear } from "../us-china-2017-2022/panel.ts";
import { predictedChanges } from "../us-china-2017-2022/predicted.ts";
import { isOfBoth, PAIRS } from "../us-china-2017-2022/usChina.ts";
import { yearTariffs } from "../us-china-2017-2022/yearTariffs.ts";
import { predictedExports } from "../bystanders-2018-2019/predicted.ts";
import { response } from "../bystanders-2018-2019/response.ts";
import { type TariffTables, theirTariffs, type TheirTariffs } from "../bystanders-2018-2019/theirTariffs.ts";

/** Years that a pair of elasticities is held against. */
export const GRID_YEARS = [2019, 2020, 2021, 2022] as const;

/** The texts and the model that a grid is made from. */
export interface GridSources {
  /** The world of 2017 under any set: its elasticities are replaced. */
  readonly model: EquilibriumModel;
  /** Measured tariffs: a row a sector, a column a tariff and day. */
  readonly tariffs: string;
  /** Goods by pair, columns exporter, importer, y2014 … y2022. */
  readonly panel: string;
  /** Of the published regressions. */
  readonly theirs: TariffTables;
}

/** Two elasticities, one value each for all sectors. */
export interface Tiers {
  /** θ_H, imports against home goods. */
  readonly home: number;
  /** θ_F, among foreign sellers. */
  readonly foreign: number;
}

/** What was traded held against a pair of elasticities. */
export interface Slopes {
  /** All pairs, by year. */
  readonly all: ReadonlyMap<number, Comparison>;
  /** Without the pairs of the belligerents. */
  readonly third: ReadonlyMap<number, Comparison>;
}

/** Responses by product of the four published regressions, with exporter effects and with exporter × group effects. */
export interface Responses {
  readonly exporter: readonly number[];
  readonly groups: readonly number[];
}

/** What a grid is computed with: the two parts of one point. */
export interface Grid {
  readonly slopes: (tiers: Tiers) => Slopes;
  readonly responses: (tiers: Tiers) => Responses;
}

/**
 * A grid over what the shipped sets leave open: the slopes of observed on predicted trade and the responses of bystanders, for any
 * pair of elasticities.
 *
 * @source docs/model/equilibrium.md, Two tiers
 */
export function gridOf({ model, tariffs, panel, theirs }: GridSources): Grid {
  const before = panelYear(panel, 2017);
  const years = GRID_YEARS.map((year): readonly [number, ReadonlyMap<string, number>, WarTariffs] => [
    year,
    panelYear(panel, year),
    yearTariffs(tariffs, year),
  ]);
  const published: TheirTariffs = theirTariffs(theirs);
  return {
    slopes: (tiers) => {
      const own = withTiers(model, tiers);
      const found = years.map(([year, after, points]) => {
        const { goods } = predictedChanges(own, warPolicy(own, points));
        const cells = comparedCells(before, after, goods, PAIRS);
        const third = cells.filter((cell) => !isOfBoth(cell));
        return [year, comparison(cells), comparison(third)] as const;
      });
      return {
        all: new Map(found.map(([year, all]) => [year, all])),
        third: new Map(found.map(([year, , third]) => [year, third])),
      };
    },
    responses: (tiers) => {
      const { byProduct } = predictedExports(withTiers(model, tiers), published);
      return {
        exporter: byProduct.map((sample) => response(sample, "exporter")),
        groups: byProduct.map((sample) => response(sample, "exporter × group")),
      };
    },
  };
}

/** A model with one pair of elasticities in every sector. */
function withTiers(model: EquilibriumModel, { home, foreign }: Tiers): EquilibriumModel {
  const filled = (value: number): Float64Array => new Float64Array(model.theta.length).fill(value);
  return { ...model, theta: filled(foreign), thetaHome: filled(home) };
}
