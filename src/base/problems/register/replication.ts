import type { ProblemKind } from "./kind.ts";

/** E39x and W39x: files of published results. */
export const REPLICATION_PROBLEMS: Readonly<Record<string, ProblemKind>> = {
  E391: {
    name: "series of the authors unreadable",
    meaning: "The output of the authors' code lies beside their data, but not in the form that can be compared.",
    wayOut: "Correct the place named, or remove the file: then only the printed tables are compared.",
  },
  W391: {
    name: "series of the authors absent",
    meaning: "The printed tables are compared, which show two digits; the series would show ten.",
    wayOut: "Put the output of the authors' code beside their data, as expected.json.",
  },
};
