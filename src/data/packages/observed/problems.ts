import { defineProblem, type Place, quoted } from "../../../base/problems/index.ts";
import { countryMeant } from "../../../base/wording/index.ts";
import type { ObservedTrade } from "./observedTrade.ts";

export const unknownSeller = defineProblem(
  "E331",
  {
    name: "unknown seller or importer",
    meaning: "Observed trade names a seller or an importer that is no country and no bloc.",
    wayOut:
      "Write the ISO 3166-1 alpha-3 code, the code of a bloc such as EU, or WLD for all sellers together. An import takes other names by `sellers` in its recipe, null for those to pass over.",
  },
  (where: Place, found: string, near: string | null) => ({
    place: where,
    message: `"${quoted(found)}" is no country and no bloc.`,
    found,
    expected: "a code such as CHN, or EU",
    hints: countryMeant(near),
  }),
);

export const periodsAmiss = defineProblem("E338", {
  name: "months or years missing or out of order",
  meaning:
    "The periods of observed trade are not all months or all years, stand in another order, or leave one out. What is missing in silence would be counted as nothing.",
  wayOut:
    "Write each month as 2024-01 or each year as 2024, in order and without a gap; leave cells blank that are not known.",
});

export const codeAmiss = defineProblem("E339", {
  name: "code without a sector",
  meaning:
    "A code of observed trade has no sector of the economy packages and no reason for it, has both, or is not in the list of codes.",
  wayOut:
    "Give each code in codes.csv its sectors (C20|C21 where they are not told apart), or say in left_out why it has none.",
});

export const aboveTotal = defineProblem("E340", {
  name: "sellers above their total",
  meaning:
    "Sellers together sold more than the row of all sellers (WLD) says, so that one of them is wrong or counted twice.",
  wayOut: "Look for a seller that stands there twice, such as a bloc and its members, or correct the total.",
});

export const windowNotCovered = defineProblem(
  "E374",
  {
    name: "time window not covered",
    meaning: "A window of time is none, or observed trade does not have all of its months or years.",
    wayOut: "Choose a window that the package covers; `tertius data show` says which it has.",
  },
  (
    { manifest, period, periods }: ObservedTrade,
    window: string,
    wanted: readonly string[],
    lacking: readonly string[],
  ) => {
    const example = period === "month" ? "2024-05..2024-07" : "2022..2024";
    const span = `${periods.labels[0]} to ${periods.labels.at(-1)}`;
    return {
      place: { path: window },
      message:
        wanted.length === 0
          ? `"${quoted(window)}" is no window of time of the ${period}s of ${quoted(manifest.name)}.`
          : `${quoted(manifest.name)} lacks ${lacking.length === 1 ? lacking[0] : `${lacking.length} ${period}s, the first ${lacking[0]}`} of the window ${quoted(window)}.`,
      found: window,
      expected: `${period}s of ${span}, written ${example}`,
    };
  },
);

export const observedTooLarge = defineProblem(
  "E390",
  {
    name: "observed trade too large",
    meaning: "Sellers × codes × periods are more figures than are held at once.",
    wayOut: "Take fewer periods or sellers, or codes that are less fine.",
  },
  (file: string, cells: number, limit: number) => ({
    place: { file },
    message: `${file} would make ${cells} figures; the limit is ${limit}.`,
    found: String(cells),
    expected: `at most ${limit} figures`,
  }),
);

export const memberBesideBloc = defineProblem(
  "E399",
  {
    name: "bloc beside its member",
    meaning:
      "A table of observed trade has a bloc and one of its members as two sellers, so that the member counts twice.",
    wayOut: "Leave out the bloc or its members.",
  },
  (where: Place, member: string, bloc: string) => ({
    place: where,
    message: `${member} is a member of ${bloc}, and both are sellers in ${where.file ?? ""}.`,
    found: `${member} and ${bloc}`,
    expected: "a bloc or its members",
    hints: [`Leave out the rows of ${bloc} or those of its members.`],
  }),
);

export const dutiesWithoutImports = defineProblem(
  "W306",
  {
    name: "duties without imports",
    meaning: "Duties are recorded where no imports are, so that there is no rate.",
    wayOut: "Check the rows; such cells are left out wherever a rate is needed.",
  },
  (file: string, cells: number, first: string) => ({
    place: { file, path: first },
    message: `${file} has duties without imports in ${cells} ${cells === 1 ? "cell" : "cells"}, first ${first}.`,
    found: String(cells),
    expected: "imports wherever there are duties",
  }),
);

export const dutiesAboveImports = defineProblem(
  "W307",
  {
    name: "duties above imports",
    meaning:
      "Duties are more than ten times the imports they are on, or more than the imports in over one in a thousand cells. Single products pay more than their value; many do only where imports and duties have different units.",
    wayOut: "Check that both columns have the same unit and do not stand in each other's place.",
  },
  (file: string, cells: number, { where, ratio }: { readonly where: string; readonly ratio: number }) => ({
    place: { file, path: where },
    message: `${file} has duties above the imports in ${cells} ${cells === 1 ? "cell" : "cells"}, most in ${where}: ${Number(ratio.toPrecision(3))} times.`,
    found: String(cells),
    expected: "duties of a part of the imports",
  }),
);
