import { defineProblem, meant, type Place, quoted } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import type { ObservedTrade } from "../../data/packages/index.ts";
import type { ObservedWindow } from "./observedCase.ts";

export const importerOutside = defineProblem(
  "E840",
  {
    name: "the buyer is no country of the economy",
    meaning:
      "Observed trade is what one country bought. The economy of the case must have that country, or there is no prediction.",
    wayOut: "Choose an economy package that has the buyer, or a record of another buyer.",
  },
  (place: Place, { importer, manifest }: Pick<ObservedTrade, "importer" | "manifest">, economy: string) => ({
    place,
    message: `${manifest.name} is what ${importer} bought, and ${economy} has no ${importer}.`,
    found: importer,
    expected: `a country of ${economy}`,
  }),
);

export const sectorsOutside = defineProblem(
  "E841",
  {
    name: "sectors of the record are not those of the economy",
    meaning: "The codes of observed trade name sectors of certain economy packages. Another economy has other sectors.",
    wayOut:
      "Choose one of the economies that the record names, or import the record again with the sectors of this one.",
  },
  (
    place: Place,
    { manifest, economies }: Pick<ObservedTrade, "economies" | "manifest">,
    outside: readonly string[],
    economy: string,
  ) => ({
    place,
    message: `Codes of ${manifest.name} name sectors that ${economy} does not have: ${outside.slice(0, 10).join(", ")}.`,
    found: outside[0]!,
    expected: `sectors of ${economy}`,
    hints: [`Its codes are for ${economies.join(", ")}.`],
  }),
);

export const windowsUneven = defineProblem(
  "E842",
  {
    name: "two windows that cannot be compared",
    meaning: "The window before must lie before the one after, and be as long.",
    wayOut: "Write two windows of the same length, such as 2024-05..2024-07 and 2025-05..2025-07.",
  },
  (place: Place, { before, after }: Pick<ObservedWindow, "before" | "after">) => ({
    place,
    message: `The windows ${before} and ${after} are not as long, or not in this order.`,
    found: `${before}, ${after}`,
    expected: "the earlier one first, both as long",
  }),
);

export const treatedPlacebo = defineProblem(
  "E839",
  {
    name: "a year that is not before the tariffs",
    meaning:
      "A prediction is compared with years before the tariffs, where it should say nothing. In a year after the window before, the tariffs may be in force.",
    wayOut: "Name years whose months end no later than the window before.",
  },
  (place: Place, year: number, { before, after }: Pick<ObservedWindow, "before" | "after">) => ({
    place,
    message: `${year} is no year before the tariffs: ${before} is compared with ${after}.`,
    found: String(year),
    expected: `a year of which the same months end no later than ${before}`,
  }),
);

export const nothingInForce = defineProblem(
  "E843",
  {
    name: "a scenario that is no prediction",
    meaning:
      "A score holds the tariffs of one scenario of the case against what happened. The name is no scenario, or nothing is in force in it.",
    wayOut: "Name a scenario with measures.",
  },
  (place: Place, scenario: string, known: readonly string[]) => ({
    place,
    message: `"${quoted(scenario)}" is no scenario of the case with measures.`,
    found: scenario,
    expected: `one of ${known.slice(0, 20).join(", ")}`,
    hints: meant(nearest(scenario, known)),
  }),
);

export const unknownLeftOut = defineProblem(
  "E844",
  {
    name: "left out, but no seller of the record",
    meaning:
      "A seller that is to be left out is not in the record. It may be written otherwise there, and then it would be counted.",
    wayOut: "Write the code as the record has it; `tertius data show` lists them.",
  },
  (place: Place, record: string, seller: string, known: readonly string[]) => ({
    place,
    message: `${record} has no seller "${quoted(seller)}".`,
    found: seller,
    expected: `one of ${known.join(", ")}`,
    hints: meant(nearest(seller, known)),
  }),
);
