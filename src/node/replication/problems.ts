import { defineProblem } from "../../base/problems/index.ts";

export const unreadableSeries = defineProblem(
  "E391",
  {
    name: "series of the authors unreadable",
    meaning: "The output of the authors' code lies beside their data, but not in the form that can be compared.",
    wayOut: "Correct the place named, or remove the file: then only the printed tables are compared.",
  },
  (file: string, path: string | null, reason: string) => ({
    place: { file, path },
    message: `The authors' series in ${file} cannot be read: ${reason}.`,
    expected: "runs.<run>.<series>: one number per country, in the order of the files",
    hints: [`Remove ${file}: then only the printed tables are compared.`],
  }),
);

export const noSeries = defineProblem(
  "W391",
  {
    name: "series of the authors absent",
    meaning: "Only the printed tables with two digits are compared; the series would have ten.",
    wayOut: "Put the output of the authors' code beside their data, as expected.json.",
  },
  (file: string) => ({
    place: { file },
    message: `There is no ${file}: the tables as printed are compared, the full-precision series are not.`,
    expected: `a file ${file} with the output of the authors' code`,
  }),
);
