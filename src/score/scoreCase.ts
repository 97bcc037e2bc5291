import { type ObservedCase, observedProblems, sideCodes } from "../case/index.ts";
import type { ObservedTrade } from "../data/packages/index.ts";
import { FIXED_WORLD } from "../engines/equilibrium/index.ts";
import { TertiusError } from "../base/problems/index.ts";
import type { ScoreResult } from "../results/index.ts";
import { type PartOptions, runContext, type RunInput, type Setting, solvedSetting } from "../solve/index.ts";
import { predictedImports } from "./predictedImports.ts";
import { codesLeftOut, scoredGoods } from "./scoredGoods.ts";
import type { ScoreGround } from "./scoreGround.ts";
import { scoredWindow } from "./scoredWindow.ts";
import { sellersOf } from "./sellers.ts";

/**
 * Predictions of a case beside what customs recorded: slopes with standard errors, errors beside two baselines, a ledger by seller. Trade
 * balances are held, in units of world income, as within months they are; the range is over the elasticity sets of the case.
 *
 * @throws TertiusError E374, E839 and E840 to E844 for windows, scenarios, sellers and packages that do not fit; E501 to E507 where the centre
 *   has no equilibrium
 * @source docs/model/score.md
 */
export function scoreCase(
  input: RunInput,
  observed: ObservedTrade,
  asked: ObservedCase,
  options: PartOptions = {},
): ScoreResult {
  const { case: case_, headline } = input;
  const amiss = observedProblems(asked, observed, {
    headline,
    scenarios: case_.scenarios.filter(({ measures }) => measures.length > 0).map(({ id }) => id),
    placeOf: (path) => ({ path: ["observed", ...path].join(".") }),
  });
  if (amiss.length > 0) throw new TertiusError(amiss);
  const context = runContext(input, options);
  const elasticities = options.elasticities ?? case_.economy.elasticities;
  const closure = options.deficits ?? FIXED_WORLD;
  const { used, leftOut } = sellersOf(headline, observed, asked.without);
  const taxed = sideCodes(case_.parties).filter((party) => party !== observed.importer);
  const ground: ScoreGround = {
    observed,
    asked,
    sellers: used,
    taxed,
    goods: scoredGoods(observed.codeTable),
    over: `elasticity sets of the case on ${headline.manifest.name}, trade balances held`,
  };
  const sets = [elasticities, ...case_.economy.range.elasticities.filter((set) => set !== elasticities)];
  const windows = asked.windows.map((window) => {
    const scenario = case_.scenarios.find(({ id }) => id === window.scenario)!;
    const settings = sets.map((set): Setting => ({ economy: headline, elasticities: set, closure }));
    const predictions = settings.map((setting) =>
      predictedImports(solvedSetting(context, scenario, setting).equilibrium, observed.importer),
    );
    return scoredWindow(ground, window, scenario, predictions);
  });
  return {
    observed: observed.manifest.name,
    importer: observed.importer,
    currency: observed.currency,
    base: headline.manifest.name,
    baseYear: headline.manifest.year,
    elasticities,
    closure,
    taxed,
    sellersLeftOut: leftOut,
    codesLeftOut: codesLeftOut(observed.codeTable),
    windows,
  };
}
