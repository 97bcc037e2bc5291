import type { Problem } from "../../base/problems/index.ts";
import type { IndexSet } from "../../base/sets/index.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import {
  boundsCrossed,
  chooserTwice,
  chooserWithoutTariffs,
  labelOfNoSet,
  noChoosers,
  tariffAtHome,
} from "./problems.ts";
import { bundledCells, type TariffChooser } from "./tariffGroups.ts";

/**
 * Bounds of tariffs that are chosen, where none are given.
 *
 * @unit fraction
 * @source docs/model/tariffs.md
 */
export const [LEAST_TARIFF, MOST_TARIFF] = [-0.5, 20];

/**
 * All that is wrong with those who are to choose tariffs: nobody, somebody twice, unknown labels, own goods, nothing to tax, bounds that
 * are crossed or not above −100 %.
 *
 * @param least  Lowest tariff, a fraction.
 * @param most   Highest.
 * @unit none
 * @source E413, E414, E417-E419, E428
 */
export function checkChoosers(
  model: EquilibriumModel,
  policy: TradePolicy,
  choosers: readonly TariffChooser[],
  least = LEAST_TARIFF,
  most = MOST_TARIFF,
): Problem[] {
  const importers = choosers.map(({ importer }) => importer);
  const twice = [...new Set(importers.filter((importer, at) => importers.indexOf(importer) < at))];
  return [
    ...(choosers.length === 0 ? [noChoosers()] : []),
    ...twice.map((importer) => chooserTwice(importer)),
    ...unknownLabels("importer", [...new Set(importers)], model.countries),
    ...choosers.flatMap((chooser) => chooserProblems(model, policy, chooser)),
    ...(least > -1 && least <= most && most < Infinity ? [] : [boundsCrossed(least, most)]),
  ];
}

function chooserProblems(model: EquilibriumModel, policy: TradePolicy, chooser: TariffChooser): Problem[] {
  const { importer, exporters = [], sectors = [], objective } = chooser;
  const weighted = typeof objective === "object" ? Object.keys(objective.sectors) : [];
  const problems = [
    ...unknownLabels("exporter", exporters, model.countries),
    ...unknownLabels("sector", [...new Set([...sectors, ...weighted])], model.sectors),
    ...(exporters.includes(importer) ? [tariffAtHome(importer)] : []),
  ];
  if (problems.length > 0 || model.countries.indexOf(importer) < 0) return problems;
  return bundledCells(model, policy, chooser).size > 0 ? [] : [chooserWithoutTariffs(importer)];
}

function unknownLabels(role: string, labels: readonly string[], set: IndexSet): Problem[] {
  return labels.filter((label) => set.indexOf(label) < 0).map((label) => labelOfNoSet(role, label, set));
}
