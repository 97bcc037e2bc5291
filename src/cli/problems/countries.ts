import { defineProblem, meant, quoted } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";

export const countryNotThere = defineProblem(
  "E978",
  {
    name: "not a country of the data",
    meaning:
      "Derivatives are those of single countries that the data package has by themselves, not of a bloc or of one inside the rest of the world.",
    wayOut: "Name a country of the package by its code; `tertius data show PACKAGE` lists them.",
  },
  (option: string, found: string, labels: readonly string[]) => ({
    place: { path: option },
    message: `The data have no country "${quoted(found)}" by itself.`,
    found,
    expected: `one of ${labels.length} codes, such as ${labels[0] ?? ""}`,
    hints: meant(nearest(found, labels)),
  }),
);
