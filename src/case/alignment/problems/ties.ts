import { defineProblem, type Place, said } from "../../../base/problems/index.ts";

export const notSoMany = defineProblem(
  "E285",
  {
    name: "too few different states",
    meaning: "A triangle needs three different states; a pair or an alliance needs two.",
    wayOut: "Name each state once.",
  },
  (place: Place, found: string, count: "two" | "three") => ({
    place,
    message: `${found} are not ${count} different states.`,
    found,
    expected: `${count} different states`,
  }),
);

export const pairAbsent = defineProblem(
  "E286",
  {
    name: "pair not in a table",
    meaning: "If a pair has no obligation or tie, the table must say so. A missing pair counts as unknown.",
    wayOut: "Add what the sources say about the pair, or a row of kind `none` if they say nothing.",
  },
  (place: Place, pair: string, table: string) => ({
    place,
    message: `The pair ${pair} has no row in ${table}. That does not mean that the pair has none.`,
    found: pair,
    expected: `a row for the pair in ${table}`,
    hints: ["If the sources cover the pair and have nothing, write a row of kind `none`."],
  }),
);

export const repeated = defineProblem(
  "E291",
  {
    name: "given twice",
    meaning: "Two decisions have one id, or two rows give the same figure, and only one of them could count.",
    wayOut: "Keep one of them.",
  },
  (place: Place, what: string, name: string, other: number) => ({
    place,
    message: `The ${what} ${said(name)} is given twice, first on line ${other}.`,
    found: name,
    expected: "each once",
  }),
);

export const yearsReversed = defineProblem(
  "E293",
  {
    name: "years of an obligation impossible",
    meaning: "An obligation runs from a first to a last year, both inclusive.",
    wayOut: "Swap or correct them; if it goes on, write the last year of the data.",
  },
  (place: Place, from: number, to: number) => ({
    place,
    message: `The row begins in ${from} and ends in ${to}.`,
    found: `${from} to ${to}`,
    expected: "whole years from 1800 to 2200, the first no later than the last",
  }),
);

export const tieDateAmiss = defineProblem(
  "E294",
  {
    name: "date of a tie not usable",
    meaning: "A tie has a day, a month or a year. A row that says there was no tie has no date.",
    wayOut: "Add or remove the date, or correct its precision.",
  },
  (place: Place, fault: string) => ({
    place,
    message: fault,
    expected: "a date in every row but those of kind none; with precision month or year the first day of it",
  }),
);

export const noneContradicted = defineProblem(
  "E295",
  {
    name: "tie and no tie at once",
    meaning: "A row of kind `none` says that a pair has nothing, but another row of the pair says what it has.",
    wayOut: "Remove the row, or shorten its years.",
  },
  (place: Place, pair: string, other: number) => ({
    place,
    message: `The row says that ${pair} have nothing, and line ${other} says what they have.`,
    expected: "a row of kind none only if no other row applies",
  }),
);

export const tiesApart = defineProblem(
  "W280",
  {
    name: "ties not comparable",
    meaning:
      "Ties were collected for some pairs only, or from memory. If they counted, two states could look friendly only because ties between them were looked for.",
    wayOut:
      "Collect them for all three pairs from one source, with rows of kind `none` if it has nothing, or set their weight to 0. Treaties and recalled rows do not count.",
  },
  (place: Place, seen: readonly { readonly pair: string; readonly count: number }[]) => {
    const counts = seen.map(({ pair, count }) => `${pair} ${count}`).join(", ");
    return {
      place,
      message: `No source of the ties was read for all three pairs of the triangle, so composite edges are computed without ties; seen in a source: ${counts}.`,
      found: counts,
      expected: "a row for each pair, possibly of kind none, all from one source",
    };
  },
);
