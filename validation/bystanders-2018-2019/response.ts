import type { Observation } from "./predicted.ts";
import { sumOf } from "./sample.ts";

/** Effects that a regression removes: of exporters, or of exporters by nine groups of sectors. */
export type Effects = "exporter" | "exporter × group";

/**
 * Elasticity of predicted exports to one plus a tariff: weighted least squares with effects removed from both sides.
 *
 * @returns change of log exports for a change of ln(1 + t).
 */
export function response(observations: readonly Observation[], effects: Effects): number {
  const groups = new Map<string, Observation[]>();
  for (const each of observations) {
    const name = effects === "exporter" ? each.exporter : `${each.exporter} ${each.group}`;
    const known = groups.get(name);
    if (known === undefined) groups.set(name, [each]);
    else known.push(each);
  }
  const sums = [...groups.values()].map(aroundMeans);
  return sumOf(sums, ({ product }) => product) / sumOf(sums, ({ square }) => square);
}

/** Sums over a group of weight × tariff × exports and weight × tariff², both less their means. */
function aroundMeans(group: readonly Observation[]): { readonly product: number; readonly square: number } {
  const mass = sumOf(group, ({ weight }) => weight);
  const exports = sumOf(group, (each) => each.weight * each.exports) / mass;
  const tariff = sumOf(group, (each) => each.weight * each.tariff) / mass;
  return {
    product: sumOf(group, (each) => each.weight * (each.tariff - tariff) * (each.exports - exports)),
    square: sumOf(group, (each) => each.weight * (each.tariff - tariff) ** 2),
  };
}
