import { baseFlows, type EquilibriumModel } from "../../src/engines/equilibrium/index.ts";

/** Where bystanders sell to. */
export type Destination = "USA" | "China" | "rest of world";

/** Whose tariff a response is to. */
export type Tariff = "US on China" | "China on US";

/** The four regressions: exports of bystanders to a destination on a tariff between the two. */
export const REGRESSIONS: readonly (readonly [Destination, Tariff])[] = [
  ["USA", "US on China"],
  ["China", "China on US"],
  ["rest of world", "US on China"],
  ["rest of world", "China on US"],
];

/** The authors leave exporters of oil out. */
const OIL_EXPORTERS = "SAU RUS IRQ ARE NGA QAT NOR KAZ KWT IRN AGO DZA OMN VEN".split(" ");
const BELLIGERENTS = ["USA", "CHN"];
const RESIDUAL = "ROW";
const LARGEST = 48;

/** The 48 largest exporters of goods without the two, without exporters of oil and without the rest of the world. */
export function bystanders(model: EquilibriumModel): readonly string[] {
  const flows = baseFlows(model);
  const out = [...OIL_EXPORTERS, ...BELLIGERENTS, RESIDUAL];
  const size = new Map(
    model.countries.labels
      .filter((label) => !out.includes(label))
      .map((exporter) => [
        exporter,
        sumOf(goodsOf(model), (sector) =>
          sumOf(abroad(exporter, model.countries.labels), (importer) => flows.of(sector, importer, exporter)),
        ),
      ]),
  );
  return [...size.keys()].toSorted((a, b) => size.get(b)! - size.get(a)!).slice(0, LARGEST);
}

/** Importers of a destination; a country does not export to itself. */
export function importersOf(model: EquilibriumModel, destination: Destination, exporter: string): readonly string[] {
  if (destination === "USA") return ["USA"];
  if (destination === "China") return ["CHN"];
  return abroad(exporter, model.countries.labels).filter((label) => !BELLIGERENTS.includes(label));
}

/** Labels of goods sectors. */
export function goodsOf({ sectors, isGoods }: EquilibriumModel): readonly string[] {
  return sectors.labels.filter((_, sector) => isGoods[sector]);
}

function abroad(exporter: string, labels: readonly string[]): readonly string[] {
  return labels.filter((label) => label !== exporter);
}

/** Sum of a value over items. */
export function sumOf<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((sum, item) => sum + value(item), 0);
}
