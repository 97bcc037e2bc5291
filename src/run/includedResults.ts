import { type Case, partyCodes } from "../case/index.ts";
import type { Include } from "../solve/index.ts";
import type { EquilibriumResult, AuditedResults } from "../results/index.ts";

/** Results without the parts that claims needed and nobody asked for: all flows, and sectors of other countries. */
export function includedResults(
  results: AuditedResults,
  { parties }: Case,
  asked: readonly Include[],
  solved: readonly Include[],
): AuditedResults {
  const dropped = solved.filter((part) => !asked.includes(part));
  if (dropped.length === 0) return results;
  const entries = Object.entries(results.scenarios).map(([id, each]) => {
    if (each.equilibrium === undefined) return [id, each] as const;
    const isFull = each.equilibrium.solves !== undefined;
    const kept = keptFlows(each.equilibrium, partyCodes(parties), isFull ? parties.third : []);
    const bySector = each.measures.length === 0 ? [] : partyCodes(parties);
    const equilibrium = {
      ...each.equilibrium,
      ...(dropped.includes("flows") ? { flows: kept } : {}),
      ...(dropped.includes("sectors") ? { countries: keptSectors(each.equilibrium, bySector) } : {}),
    };
    return [id, { ...each, equilibrium }] as const;
  });
  return { ...results, scenarios: Object.fromEntries(entries) };
}

function keptFlows(
  { flows = [] }: EquilibriumResult,
  parties: readonly string[],
  sellers: readonly string[],
): NonNullable<EquilibriumResult["flows"]> {
  return flows.filter(
    ({ exporter, importer }) =>
      sellers.includes(exporter) || (parties.includes(exporter) && parties.includes(importer)),
  );
}

function keptSectors({ countries }: EquilibriumResult, wanted: readonly string[]): EquilibriumResult["countries"] {
  return Object.fromEntries(
    Object.entries(countries).map(([code, each]) => {
      const { sectors: _sectors, ...rest } = each;
      return [code, wanted.includes(code) ? each : rest];
    }),
  );
}
