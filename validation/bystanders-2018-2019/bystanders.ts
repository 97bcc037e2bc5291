import type { EquilibriumModel } from "../../src/engines/equilibrium/index.ts";
import { weightedCorrelation } from "../../src/engines/score/index.ts";
import { predictedExports } from "./predicted.ts";
import { type PublishedResponse, publishedOfTaxed, publishedResponses } from "./published.ts";
import { type Effects, response } from "./response.ts";
import { goodsOf } from "./sample.ts";
import { type TariffTables, theirTariffs, type TheirTariffs } from "./theirTariffs.ts";

/** The texts and models that the regressions are made from. */
export interface BystanderSources {
  /** One model of 2017 for each elasticity set. */
  readonly models: ReadonlyMap<string, EquilibriumModel>;
  readonly tariffs: TariffTables;
  /** `fgkkt-2024.json`. */
  readonly published: string;
}

/** What an observation is: exports of a country in one of our sectors, or in one product of six digits. */
export type Detail = "by sector" | "by product";

/** The two details, and the effects that the published regressions have and have not. */
const DETAILS: readonly Detail[] = ["by sector", "by product"];
const EFFECTS: readonly Effects[] = ["exporter", "exporter × group"];

/** One elasticity set: the four responses, in their order. */
export interface SetResponses {
  readonly elasticities: string;
  readonly responses: readonly number[];
}

/** The four regressions of one detail and one choice of effects, beside what is published. */
export interface Comparison {
  readonly detail: Detail;
  readonly effects: Effects;
  readonly published: readonly PublishedResponse[];
  readonly sets: readonly SetResponses[];
  /** Observations of each regression. */
  readonly observations: readonly number[];
}

/** All comparisons, and what is behind the first of them. */
export interface BystanderResults {
  readonly comparisons: readonly Comparison[];
  /** What the taxed ones themselves sell, by product: China to the USA, the USA to China. */
  readonly taxed: Pick<Comparison, "published" | "sets" | "observations">;
  readonly lists: ListedSectors;
}

/** How the American lists lie over sectors: tariff and the Chinese share of American spending. */
export interface ListedSectors {
  readonly sectors: readonly { readonly sector: string; readonly points: number; readonly chineseShare: number }[];
  /** Correlation of the two, a sector counting as often as it has products. */
  readonly correlation: number;
}

/** Runs the four regressions on the predictions of every model. */
export function bystanderResults({ models, tariffs, published }: BystanderSources): BystanderResults {
  const theirs = theirTariffs(tariffs);
  const choices = DETAILS.flatMap((detail) => EFFECTS.map((effects) => ({ detail, effects })));
  const found = [...models].map(([elasticities, model]) => {
    const { bySector, byProduct, ofTaxed } = predictedExports(model, theirs);
    const own = {
      elasticities,
      responses: ofTaxed.map((sample) => response(sample, "exporter")),
      observations: ofTaxed.map(({ length }) => length),
    };
    const responses = choices.map(({ detail, effects }) => {
      const samples = detail === "by sector" ? bySector : byProduct;
      return {
        elasticities,
        responses: samples.map((sample) => response(sample, effects)),
        observations: samples.map(({ length }) => length),
      };
    });
    return { own, responses };
  });
  return {
    comparisons: choices.map(({ detail, effects }, position) => ({
      detail,
      effects,
      published: publishedResponses(published, effects),
      sets: found.map(({ responses }) => responses[position]),
      observations: found[0].responses[position].observations,
    })),
    taxed: {
      published: publishedOfTaxed(published),
      sets: found.map(({ own }) => own),
      observations: found[0].own.observations,
    },
    lists: listedSectors([...models.values()][0], theirs),
  };
}

function listedSectors(model: EquilibriumModel, { bySector, count }: TheirTariffs): ListedSectors {
  const sectors = goodsOf(model).flatMap((sector) => {
    const points = bySector.usOnChina.get(sector);
    return points === undefined ? [] : [{ sector, points, chineseShare: model.tradeShares.of(sector, "USA", "CHN") }];
  });
  const weights = Float64Array.from(sectors, ({ sector }) => count.get(sector) ?? 0);
  const around = (values: readonly number[]): Float64Array => {
    const mean = values.reduce((sum, value, at) => sum + weights[at] * value, 0) / weights.reduce((a, b) => a + b);
    return Float64Array.from(values, (value) => value - mean);
  };
  const points = around(sectors.map((each) => each.points));
  const shares = around(sectors.map((each) => each.chineseShare));
  return { sectors, correlation: weightedCorrelation(points, shares, weights) };
}
