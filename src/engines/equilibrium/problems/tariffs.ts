import { defineProblem } from "../../../base/problems/index.ts";
import type { IndexSet } from "../../../base/sets/index.ts";

/** More labels than these are counted, not listed. */
const MOST_LISTED = 12;

/** Labels of a set in words: all of a few, one of many. @unit none @source own */
export function someLabels(labels: readonly string[]): string {
  return labels.length > MOST_LISTED
    ? `one of ${labels.length} labels, such as ${labels[0] ?? ""}`
    : `one of ${labels.join(", ")}`;
}

export const labelOfNoSet = defineProblem(
  "E413",
  {
    name: "tariff of an unknown country or sector",
    meaning: "A change of tariffs names a country or a sector that the economy does not have.",
    wayOut: "Use a label of the model: `model.countries.labels`, `model.sectors.labels`.",
  },
  (role: string, found: string, { name, labels }: IndexSet) => ({
    place: { path: role },
    message: `There is no ${name} "${found}" whose tariffs could be changed.`,
    found,
    expected: someLabels(labels),
  }),
);

export const tariffAtHome = defineProblem(
  "E414",
  {
    name: "tariff at home",
    meaning: "A country has no tariff on what it sells to itself.",
    wayOut: "Name another exporter, or leave the exporter out: that stands for all others.",
  },
  (country: string) => ({
    place: { path: "exporter" },
    message: `${country} cannot have a tariff on what it sells to itself.`,
    found: country,
    expected: "an exporter other than the importer",
  }),
);
