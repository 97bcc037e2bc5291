import { type Parameter, parameter } from "../../base/sets/index.ts";
import type { Quota, TradePolicy } from "./model.ts";

/**
 * A policy with quotas as the tariffs and export taxes that they are equivalent to:
 *
 *     1 + λₓ = 1 + (1 − ρ) λ        η″ = η′ (1 + λₓ)        τ″ = τ′ (1 + λ) / (1 + λₓ)
 *
 * so that the buyer's price rises by λ, the exporter keeps (1 − ρ) λ of the price at the border, and the importer the rest, with
 * its own tariff on top of all.
 *
 * @param equivalents  λ.   [quota]
 * @unit as in `TradePolicy`
 * @source docs/model/equilibrium.md, Quotas
 */
export function quotaPolicy(policy: TradePolicy, quotas: readonly Quota[], equivalents: Float64Array): TradePolicy {
  const raised = (cells: Parameter, factorOf: (quota: Quota, equivalent: number) => number): Parameter => {
    const factors = quotas.map((quota, q) => factorOf(quota, equivalents[q]!));
    if (factors.every((factor) => factor === 1)) return cells;
    const values = cells.values.slice();
    quotas.forEach((quota, q) => {
      const factor = factors[q]!;
      if (factor === 1) return;
      for (const cell of quota.cells) values[cell] = (1 + values[cell]!) * factor - 1;
    });
    return parameter(cells.sets, values);
  };
  return {
    ...policy,
    tariffs: raised(policy.tariffs, (quota, equivalent) => (1 + equivalent) / exportFactor(quota, equivalent)),
    exportTaxes: raised(policy.exportTaxes, exportFactor),
  };
}

/**
 * 1 + λₓ: what the exporter's part of a rent adds to the price at the border.
 *
 * @unit ratio
 * @source docs/model/equilibrium.md, Quotas
 */
export function exportFactor({ importerShare }: Quota, equivalent: number): number {
  return 1 + (1 - importerShare) * equivalent;
}
