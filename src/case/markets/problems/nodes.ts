import { defineProblem, meant, type Place, said } from "../../../base/problems/index.ts";

export const unknownNode = defineProblem(
  "E250",
  {
    name: "unknown node",
    meaning: "A table names a supplier or buyer that `nodes` does not have, or one of the other kind.",
    wayOut: "Use an id of `nodes`; suppliers and sellers are of kind supply, markets and buyers of kind demand.",
  },
  (place: Place, found: string, kind: string, market: string, near: string | null) => ({
    place,
    message: `${said(found)} is not a ${kind} of market ${said(market)}.`,
    found,
    expected: `the id of a ${kind}`,
    hints: meant(near),
  }),
);

export const unknownChokepoint = defineProblem(
  "E251",
  {
    name: "unknown chokepoint",
    meaning: "A route or a policy passes something that is neither in `chokepoints` nor a pipeline of `capacities`.",
    wayOut: "Add it to one of the two tables, or correct the name.",
  },
  (place: Place, found: string, market: string, near: string | null) => ({
    place,
    message: `${said(found)} is neither a chokepoint nor a pipeline of market ${said(market)}.`,
    found,
    expected: "an id of chokepoints, or of capacities",
    hints: meant(near),
  }),
);

export const disconnected = defineProblem(
  "E253",
  {
    name: "disconnected demand",
    meaning: "A buyer uses something in the base year, but no route leads to it, so the market has no solution.",
    wayOut: "Add the pair and its route, or leave the buyer out.",
  },
  (place: Place, node: string, year: number) => ({
    place,
    message: `Nothing reaches ${said(node)} in ${year}: no pair with a flow or access and a route leads there.`,
    found: node,
    expected: "a pair with access, and a route for it",
  }),
);

export const rampBackwards = defineProblem(
  "E256",
  {
    name: "ramp that goes backwards",
    meaning: "The capacity of a supplier, or the usable part of a pipeline, is less than in the step before.",
    wayOut: "Correct the row, or write `true` in its column `falls`: fields decline and plants close.",
  },
  (place: Place, node: string, before: number, after: number, since: number) => ({
    place,
    message: `The capacity of ${said(node)} falls from ${before} in ${since} to ${after}.`,
    found: String(after),
    expected: `${before} or more`,
    hints: ["Write `true` in the column `falls` where less is meant."],
  }),
);

export const noRoute = defineProblem(
  "E261",
  {
    name: "pair without a route",
    meaning: "A supplier and a buyer trade or may trade, and no row of `routes` says how.",
    wayOut: "Add a route, or remove the access.",
  },
  (place: Place, supplier: string, market: string) => ({
    place,
    message: `${said(supplier)} and ${said(market)} may trade, and no route leads from one to the other.`,
    expected: "a row in routes",
  }),
);

export const badCurve = defineProblem(
  "E263",
  {
    name: "no curve",
    meaning: "The figures of a node do not make a curve: supply must rise with the price, demand must fall.",
    wayOut: "Check the signs, the columns that the form needs, and the order of steps.",
  },
  (place: Place, node: string, fault: string) => ({ place, message: `${said(node)} has no valid curve: ${fault}.` }),
);

export const noCost = defineProblem(
  "E272",
  {
    name: "route without cost",
    meaning: "A route has no cost, and the file says neither how long it takes nor what ships cost.",
    wayOut: "Give the cost, or days together with `shipping`.",
  },
  (place: Place, route: string) => ({
    place,
    message: `Route ${said(route)} has no cost, and it cannot be computed without \`days\` and \`shipping\`.`,
    expected: "a cost, or days of a market with ships",
  }),
);

export const badTerminals = defineProblem(
  "E276",
  {
    name: "terminals that cannot be read",
    meaning: "The column `terminals` holds the name and capacity of each terminal.",
    wayOut: "Write `name:quantity` joined by `|`, or `none`.",
  },
  (place: Place, node: string, found: string) => ({
    place,
    message: `The terminals of ${said(node)} cannot be read.`,
    found,
    expected: "`name:quantity` joined by `|`, or `none`",
  }),
);

export const noNMinusOne = defineProblem(
  "W258",
  {
    name: "N−1 not computed",
    meaning: "A buyer has a peak demand, but its home production, storage or terminals are not given.",
    wayOut: "Give the three; 0 or `none` where there is none. Pipelines come from `capacities`.",
  },
  (place: Place, node: string, missing: readonly string[]) => ({
    place,
    message: `N−1 of ${said(node)} is not computed: ${missing.join(", ")} ${missing.length === 1 ? "is" : "are"} blank.`,
    expected: "every capacity that serves it; 0 or `none` where there is none",
  }),
);
