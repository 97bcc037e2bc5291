import { type Problem, TertiusError } from "../../base/problems/index.ts";
import { type IndexSet, parameter } from "../../base/sets/index.ts";
import type { TradePolicy } from "./model.ts";
import { labelOfNoSet, tariffAtHome } from "./problems.ts";

/** Which tariffs are meant, each by one label or several; what is left out stands for all. */
export interface TariffTarget {
  readonly importer?: string | readonly string[];
  readonly exporter?: string | readonly string[];
  readonly sector?: string | readonly string[];
}

/** What becomes of a tariff: a new level, a factor, or points on top; fractions, 0.25 = 25 %. */
export type TariffChange = { readonly set: number } | { readonly multiply: number } | { readonly add: number };

/**
 * A policy with the tariffs of some importers on some exporters changed; what a country sells to itself bears none.
 *
 * @param change  Whose tariffs, and what becomes of them.
 * @unit fraction of the price before tariff
 * @throws TertiusError E413 for every label that the policy does not have; E414 where only a country's own sales are meant.
 * @source own
 *
 * @example
 *   const sets = [["sector", ["goods"]], ["country", ["A", "B"]], ["country", ["A", "B"]]].map(([name, labels]) => indexSet(name, labels));
 *   const free = filled(sets, 0);
 *   const policy = { tariffs: free, icebergHat: filled(sets, 1), openness: filled(sets, 1), exportTaxes: free };
 *   const after = withTariff(policy, { importer: "A", exporter: "B", add: 0.25 });
 *   after.tariffs.of("goods", "A", "B")   // 0.25
 *   after.tariffs.of("goods", "B", "A")   // 0
 *   withTariff(after, { importer: "A", multiply: 2 }).tariffs.of("goods", "A", "B")   // 0.5
 *   withTariff(policy, { importer: "C", set: 0 })   // throws E413
 */
export function withTariff(policy: TradePolicy, change: TariffTarget & TariffChange): TradePolicy {
  const { sets, values } = policy.tariffs;
  const meant = meantPositions(sets, change);
  const after = values.slice();
  for (const cell of meantCells(meant, sets[1]!.size)) after[cell] = changedTariff(values[cell]!, change);
  return { ...policy, tariffs: parameter(sets, after) };
}

function changedTariff(tariff: number, change: TariffChange): number {
  if ("set" in change) return change.set;
  return "multiply" in change ? tariff * change.multiply : tariff + change.add;
}

/** Positions of sectors, importers and exporters. */
type Meant = readonly [sectors: readonly number[], importers: readonly number[], exporters: readonly number[]];

function meantPositions(sets: readonly IndexSet[], target: TariffTarget): Meant {
  const axes = (["sector", "importer", "exporter"] as const).map((role, axis) =>
    positionsOf(role, target[role], sets[axis]!),
  );
  const problems = axes.flatMap(({ unknown }) => unknown);
  if (problems.length > 0) throw new TertiusError(problems);
  const [sectors, importers, exporters] = axes.map(({ positions }) => positions) as [number[], number[], number[]];
  const [one, other] = [importers[0]!, exporters[0]!];
  if (importers.length === 1 && exporters.length === 1 && one === other)
    throw new TertiusError([tariffAtHome(sets[1]!.labels[one]!)]);
  return [sectors, importers, exporters];
}

function positionsOf(
  role: string,
  named: string | readonly string[] | undefined,
  set: IndexSet,
): { readonly positions: readonly number[]; readonly unknown: readonly Problem[] } {
  const labels = named === undefined ? set.labels : [named].flat();
  const unknown = labels.filter((label) => set.indexOf(label) < 0);
  return {
    positions: labels.map((label) => set.indexOf(label)),
    unknown: unknown.map((label) => labelOfNoSet(role, label, set)),
  };
}

function* meantCells([sectors, importers, exporters]: Meant, countries: number): Iterable<number> {
  for (const sector of sectors)
    for (const importer of importers)
      for (const exporter of exporters)
        if (importer !== exporter) yield (sector * countries + importer) * countries + exporter;
}
