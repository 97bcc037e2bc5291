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
import { bundledCells, membersOf, nameOf, type TariffChooser } from "./tariffGroups.ts";

/**
 * Bounds of tariffs that are chosen, where none are given.
 *
 * @unit fraction
 * @source docs/model/tariffs.md
 */
export const [LEAST_TARIFF, MOST_TARIFF] = [-0.5, 20];

/**
 * All that is wrong with those who are to choose tariffs: nobody, somebody twice (by itself and within a union, too), unknown labels, own
 * goods, nothing to tax, bounds that are crossed or not above −100 %.
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
  const importers = choosers.flatMap(({ importer }) => membersOf(importer));
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
  const buyers = membersOf(importer);
  const sellers = exporters.flatMap((exporter) => membersOf(exporter));
  const problems = [
    ...unknownLabels("exporter", sellers, model.countries),
    ...unknownLabels("sector", [...new Set([...sectors, ...weighted])], model.sectors),
    ...sellers.filter((seller) => buyers.includes(seller)).map((seller) => tariffAtHome(seller)),
  ];
  if (problems.length > 0 || buyers.some((buyer) => model.countries.indexOf(buyer) < 0)) return problems;
  return bundledCells(model, policy, chooser).size > 0 ? [] : [chooserWithoutTariffs(nameOf(importer))];
}

function unknownLabels(role: string, labels: readonly string[], set: IndexSet): Problem[] {
  return labels.filter((label) => set.indexOf(label) < 0).map((label) => labelOfNoSet(role, label, set));
}
