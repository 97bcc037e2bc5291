import { ALIGNMENT_PROVOKED } from "./alignment.ts";
import { DISCOURSE_PROVOKED } from "./discourse.ts";
import { ELASTICITY_PROVOKED } from "./elasticities.ts";
import { EQUILIBRIUM_PROVOKED } from "./equilibrium.ts";
import { IDEAL_POINT_PROVOKED } from "./idealPoints.ts";
import { MARKET_PROVOKED } from "./markets.ts";
import { PRODUCT_MARKET_PROVOKED } from "./productMarket.ts";
import type { Provoked } from "./provoked.ts";
import { SIMILARITY_PROVOKED } from "./similarity.ts";
import { TARIFF_GAMES_PROVOKED } from "./tariffGames.ts";

/** File of test/base/problems/messages → what gives its problems, those of the engines: a changed engine is held to its words, too. */
export const ENGINES_PROVOKED: Readonly<Record<string, Provoked>> = {
  equilibrium: EQUILIBRIUM_PROVOKED,
  tariffGames: TARIFF_GAMES_PROVOKED,
  markets: MARKET_PROVOKED,
  similarity: SIMILARITY_PROVOKED,
  idealPoints: IDEAL_POINT_PROVOKED,
  alignment: ALIGNMENT_PROVOKED,
  discourse: DISCOURSE_PROVOKED,
  elasticities: ELASTICITY_PROVOKED,
  productMarket: PRODUCT_MARKET_PROVOKED,
};
