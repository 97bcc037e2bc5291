import {
  baseFlows,
  basePolicy,
  type Equilibrium,
  type EquilibriumModel,
  flowsAfter,
  type TradePolicy,
} from "../../../src/engines/equilibrium/index.ts";

/** Exact welfare of a country, percent. */
export function welfarePercent(found: Equilibrium, country: string): number {
  return 100 * (found.welfareHat[found.base.countries.indexOf(country)] - 1);
}

/** Change of what one country sells another over all sectors at the border, percent. */
export function exportsPercent(found: Equilibrium, exporter: string, importer: string): number {
  const { countries, sectors } = found.base;
  const [i, n] = [countries.indexOf(exporter), countries.indexOf(importer)];
  const [before, after] = [baseFlows(found.base), flowsAfter(found)].map((flows) =>
    sectors.labels.reduce((sum, _, j) => sum + flows.at(j, n, i), 0),
  );
  return 100 * (after / before - 1);
}

/** A ban both ways between two countries, on goods or on everything. */
export function decoupling(model: EquilibriumModel, a: string, b: string, withServices: boolean): TradePolicy {
  const policy = basePolicy(model);
  const countries = model.countries.size;
  const pair = [model.countries.indexOf(a), model.countries.indexOf(b)];
  model.isGoods.forEach((isGood, j) => {
    if (!isGood && !withServices) return;
    policy.openness.values[(j * countries + pair[0]) * countries + pair[1]] = 0;
    policy.openness.values[(j * countries + pair[1]) * countries + pair[0]] = 0;
  });
  return policy;
}

export const CLOSURES = ["fixed:world", "none", "own"] as const;
