import { defineProblem, type Place, rounded, said } from "../../../base/problems/index.ts";
import { counted } from "./counted.ts";

export const negative = defineProblem(
  "E252",
  {
    name: "negative figure",
    meaning: "Capacities, quantities, flows, prices, costs and days cannot be below zero.",
    wayOut: "Correct the figure; absent is a blank cell, not a negative number.",
  },
  (place: Place, key: string, found: number) => ({
    place,
    message: `${key} is ${found}; it cannot be negative.`,
    found: String(found),
    expected: "0 or more",
  }),
);

export const missingFigure = defineProblem(
  "E259",
  {
    name: "node without a figure",
    meaning: "With full coverage every node has a price, a quantity and an elasticity; none is filled in silently.",
    wayOut: "Give the figure with its source, or one of a similar node named in `proxy`, or use `coverage: partial`.",
  },
  (place: Place, node: string, figure: string) => ({
    place,
    message: `${said(node)} has no ${figure}.`,
    expected: `a sourced ${figure}, or another's in its place named in \`proxy\``,
    hints: ["With `coverage: partial` prices and elasticities are not needed, and no price is computed."],
  }),
);

export const figureTwice = defineProblem(
  "E260",
  {
    name: "row twice",
    meaning: "Two rows of a table are about the same thing.",
    wayOut: "Remove one of the two.",
  },
  (place: Place, what: string, other: string) => ({
    place,
    message: `${what} is already in ${other}.`,
    expected: "each row once",
  }),
);

export const outsideShare = defineProblem(
  "E262",
  {
    name: "share out of range",
    meaning: "A share, fraction or percentage is impossible.",
    wayOut: "Fractions run from 0 to 1; keys in percent from 0 to 100.",
  },
  (place: Place, key: string, found: number, expected: string) => ({
    place,
    message: `${key} is ${found}; it must be ${expected}.`,
    found: String(found),
    expected,
  }),
);

export const badYear = defineProblem(
  "E264",
  {
    name: "year without data",
    meaning: "A year is invalid or listed twice, or the base year has no node or no flow.",
    wayOut: "Correct the year, or add rows for it.",
  },
  (place: Place, fault: string) => ({ place, message: fault }),
);

export const missingTable = defineProblem(
  "E270",
  {
    name: "missing table or unit",
    meaning: "A market with full coverage needs routes and a unit of prices.",
    wayOut: "Add the key, or use `coverage: partial`.",
  },
  (place: Place, key: string) => ({
    place,
    message: `With coverage full a market needs ${said(key)}.`,
    expected: `a key ${key}`,
    hints: ["With `coverage: partial` it can be left out, and no price is computed."],
  }),
);

export const outsideRange = defineProblem(
  "E271",
  {
    name: "figure outside of its range",
    meaning: "`low` and `high` are the ends of the range of the figure in the same row.",
    wayOut: "Correct the figure or its range; an elasticity keeps its sign in all three.",
  },
  (place: Place, key: string, value: number, low: number, high: number) => ({
    place,
    message: `${key} is ${value}, outside of its own range from ${low} to ${high}.`,
    found: String(value),
    expected: `a figure from ${low} to ${high}`,
  }),
);

export const recalledWide = defineProblem(
  "W252",
  {
    name: "recalled without a range",
    meaning: "Rows come from memory and have no range; each counts ± 10 %.",
    wayOut: "Find the figure in a source, or give `low` and `high`.",
  },
  (place: Place, rows: number) => ({
    place,
    message: `${counted(rows, "recalled row has", "recalled rows have")} no range; ± 10 % counts.`,
    expected: "low and high",
  }),
);

export const proxies = defineProblem(
  "W255",
  {
    name: "proxy figures",
    meaning: "Some figures are proxies: they describe another node or another year.",
    wayOut: "Find sourced figures; until then read results as conditional on the proxies.",
  },
  (place: Place, figures: number) => ({
    place,
    message: `${counted(figures, "figure stands", "figures stand")} in for another without a source (proxy).`,
  }),
);

export const leftOut = defineProblem(
  "W261",
  {
    name: "node left out",
    meaning:
      "A market is solved on a year that has no row for a node; the node is left out, and the message says how large it was in another year.",
    wayOut: "Give the node a row of that year, or solve the market on a year that has one.",
  },
  (
    place: Place,
    { id, year, quantity }: { readonly id: string; readonly year: number; readonly quantity: number | null },
    unit: string,
    baseYear: number,
  ) => {
    const volume = quantity === null ? "" : ` (${rounded(quantity)} ${unit} in ${year})`;
    return {
      place,
      message: `${said(id)}${volume} has no row for ${baseYear}, which the market is solved on: it is left out.`,
      found: String(year),
      expected: `a row of ${baseYear} in nodes`,
    };
  },
);
