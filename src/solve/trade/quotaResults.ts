import type { Equilibrium } from "../../engines/equilibrium/index.ts";
import type { PlacedQuota } from "../../models/trade/index.ts";
import type { QuotaResult } from "../../results/index.ts";

/** Below this a tariff-equivalent is rounding of the search: the quota is slack. */
const ROUNDING = 1e-8;

/**
 * What became of the quotas of a scenario.
 *
 * @param placed  In the order of the quotas of the equilibrium.
 */
export function quotaResults({ quotas }: Equilibrium, placed: readonly PlacedQuota[]): readonly QuotaResult[] {
  return quotas.map(({ quota, equivalent, quantityHat, rents }, q) => {
    const { measure, sectors, exporters, importer } = placed[q]!;
    const isBinding = equivalent > ROUNDING;
    const rent = isBinding ? rents.reduce((sum, each) => sum + each, 0) : 0;
    return {
      measure,
      sector: sectors.join(" "),
      exporter: exporters.join(" "),
      importer,
      limitPercent: 100 * quota.limit,
      quantityPercent: 100 * quantityHat,
      state: isBinding ? "binding" : "slack",
      equivalentPercent: isBinding ? 100 * equivalent : 0,
      rent,
      importerRent: quota.importerShare * rent,
      exporterRent: (1 - quota.importerShare) * rent,
    };
  });
}

/** Whether two results are of one quota, in two solves on one package. */
export function isSameQuota(one: QuotaResult, other: QuotaResult): boolean {
  return (["measure", "sector", "exporter", "importer"] as const).every((key) => one[key] === other[key]);
}
