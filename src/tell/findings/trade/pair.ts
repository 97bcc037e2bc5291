import type { BilateralResult, EquilibriumResult, FlowResult } from "../../../results/index.ts";

/** Total of a pair over all sectors, or over goods where only that is known; undefined when neither is. */
export function pairOf(
  equilibrium: EquilibriumResult,
  exporter: string,
  importer: string,
): BilateralResult | undefined {
  const pairs = equilibrium.bilateral.filter((each) => each.exporter === exporter && each.importer === importer);
  return pairs.find((each) => each.scope === "all") ?? pairs[0];
}

/**
 * Change in percent; null where nothing was traded before: 0/0 is absent, not zero.
 *
 * @example
 *   changePercent(200, 100)   // -50
 *   changePercent(0, 0)       // null
 */
export function changePercent(before: number, after: number): number | null {
  return before > 0 ? 100 * (after / before - 1) : null;
}

/** Flows of one exporter to one importer by sector, in the order of the results. */
export function sectorFlows(equilibrium: EquilibriumResult, exporter: string, importer: string): readonly FlowResult[] {
  return (equilibrium.flows ?? []).filter((each) => each.exporter === exporter && each.importer === importer);
}
