import { count, defineProblem, meant, type Problem, quoted } from "../base/problems/index.ts";
import { nearest } from "../base/wording/index.ts";
import { sameRowTwice } from "../data/packages/index.ts";

export const noDuties = defineProblem(
  "E550",
  {
    name: "no duties recorded",
    meaning:
      "A package of observed trade has imports and no figure of duties, so that it has no rates to estimate from.",
    wayOut: "Import the records with their duties: --duties of `tertius import customs`.",
  },
  (name: string) => ({
    place: { path: "duties" },
    message: `${quoted(name)} has no figure of duties.`,
    found: "none",
    expected: "duties on the imports",
  }),
);

export const windowsOutOfOrder = defineProblem(
  "E551",
  {
    name: "windows of time not one after the other",
    meaning:
      "An estimate compares a window of time with a later one; the two share no month, and both are named or neither.",
    wayOut: "Give the earlier window with --from and the later one with --to.",
  },
  (from: string, to: string) => ({
    place: { path: "--to" },
    message: `The window ${quoted(to)} does not begin after the end of ${quoted(from)}.`,
    found: to,
    expected: `a window after ${from}`,
  }),
);

export const oneWindow = defineProblem(
  "E552",
  {
    name: "one window of time without the other",
    meaning: "An estimate compares two windows of time, and only one was named.",
    wayOut:
      "Name both windows with --from and --to, or neither: then they are the last months of the package and those a year before.",
  },
  (typed: string, lacking: string) => ({
    place: { path: lacking },
    message: `${typed} was named without ${lacking}.`,
    expected: `${lacking} with a window such as 2024-05..2024-07`,
  }),
);

export const notInPackage = defineProblem(
  "E553",
  {
    name: "seller or code not in the package",
    meaning: "What is to be left out is no seller or code of the package, so that nothing would be left out.",
    wayOut: "`tertius data show PACKAGE --json` lists the sellers and codes.",
  },
  (option: string, what: string, found: string, known: readonly string[]) => ({
    place: { path: option },
    message: `The package has no ${what} "${quoted(found)}".`,
    found,
    expected: `one of ${count(known.length, what)} of the package`,
    hints: meant(nearest(found, known)),
  }),
);

export const lawWithoutRate = defineProblem(
  "E554",
  {
    name: "no rates of the law for a window",
    meaning:
      "A table of rates in the law has none for a window of the estimate, for any seller and code of the package, so that it cannot stand in for what was collected.",
    wayOut: "Give rates for each window, with sellers and codes as the package writes them.",
  },
  (file: string, window: string, unused: readonly string[]) => ({
    place: { file, path: `window ${window}` },
    message: `${quoted(file)} has no rate of a seller and code of the package in ${window}.`,
    found: unused.length === 0 ? "none" : `none; sellers such as ${unused.slice(0, 3).join(", ")}`,
    expected: `rates with the window ${window}`,
  }),
);

export const dayOfLaw = defineProblem(
  "E555",
  {
    name: "day of the law not chosen",
    meaning:
      "A table of rates by sector has several days, and the estimate needs the rates of one; a table with windows has no days.",
    wayOut: "Choose a day of the table with --instrument-day; leave the option out for a table with windows.",
  },
  (found: string, days: readonly string[]) => ({
    place: { path: "--instrument-day" },
    message:
      days.length === 0
        ? "--instrument-day is for a table with days, and this one has windows."
        : `The table of rates has ${count(days.length, "day")}, and ${found === "" ? "none was chosen" : `"${quoted(found)}" is none of them`}.`,
    found,
    expected: days.length === 0 ? "no --instrument-day" : `one of ${days.slice(0, 20).join(", ")}`,
  }),
);

/** E307 */
export function rowTwice(file: string, line: number, labels: readonly string[]): Problem {
  return sameRowTwice({
    place: { file, line, path: `line ${line}` },
    message: `The row ${labels.map(quoted).join(", ")} is in ${quoted(file)} twice.`,
    expected: "one row per combination",
    russian: {
      message: `Строка ${labels.map(quoted).join(", ")} стоит в ${quoted(file)} дважды.`,
      expected: "одна строка на каждое сочетание",
    },
  });
}
