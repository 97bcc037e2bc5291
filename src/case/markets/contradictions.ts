import { defineProblem, type Place, rounded, said, type Words } from "../../base/problems/index.ts";

export const contradicted = defineProblem(
  "E277",
  {
    name: "row that contradicts itself",
    meaning:
      "Figures of one row exclude each other: a price above the choke price, a base point off its own curve, a flow where there is no access, a peak day below the mean.",
    wayOut: "Correct the one that is wrong; the message names both.",
  },
  (place: Place, node: string, fault: Words, expected: Words) => ({
    place,
    message: `The row of ${said(node)} contradicts itself: ${fault.en}.`,
    expected: expected.en,
  }),
);

export const contradictEachOther = defineProblem(
  "E278",
  {
    name: "rows that contradict each other",
    meaning:
      "Two rows or policies cannot both be true: a node as a whole beside its parts, two shares or capacities on one day, a contract that no route can serve. Or one event has two names and would count twice.",
    wayOut: "Keep the one that is meant, or correct its dates or names.",
  },
  (place: Place, fault: Words, expected: Words) => ({
    place,
    message: `Rows contradict each other: ${fault.en}.`,
    expected: expected.en,
  }),
);

export const hardlyRight = defineProblem(
  "W281",
  {
    name: "row that can hardly be right",
    meaning:
      "Figures of one row do not fit together well, though this can happen: sales below the lowest price of production, a value without a flow.",
    wayOut: "Check both. If the source has them like this, nothing needs to change.",
  },
  (place: Place, node: string, fault: Words, expected: Words) => ({
    place,
    message: `The row of ${said(node)} can hardly be right: ${fault.en}.`,
    expected: expected.en,
  }),
);

export const meaningless = defineProblem(
  "W282",
  {
    name: "cell without a use",
    meaning:
      "A cell is filled that nothing is computed from: it belongs to another kind of node or shape of curve, or is the range of a figure that the row does not have.",
    wayOut: "Empty the cell, or correct the kind, the form or the figure that it goes with.",
  },
  (place: Place, what: Words, columns: readonly string[]) => ({
    place,
    message: `${what.en} has no use for ${columns.join(", ")}: nothing is computed from ${columns.length === 1 ? "it" : "them"}.`,
    found: columns.join(", "),
    expected: columns.length === 1 ? "an empty cell" : "empty cells",
  }),
);

export const aboveLine = defineProblem(
  "W283",
  {
    name: "base flow above the capacity of a line",
    meaning:
      "In the base year more passed a pipeline or chokepoint than its row in `capacities` allows. The capacity is not raised, unlike that of plants and terminals, so the computed base year is below the observed one.",
    wayOut: "Correct the capacity, the flows or the routes; give a second route where there is one.",
  },
  (place: Place, id: string, flow: number, capacity: number) => ({
    place,
    message: `At least ${rounded(flow)} passed ${said(id)} in the base year, more than its capacity of ${rounded(capacity)}: the capacity counts, so that the base year is not what was observed.`,
    found: String(rounded(flow)),
    expected: `at most ${rounded(capacity)}`,
  }),
);

export const changesNothing = defineProblem(
  "W284",
  {
    name: "entry that changes nothing",
    meaning: "A policy, contract, route or cut of a duty cannot change any result as it is written.",
    wayOut: "Give it the size that is meant, or what it works on, or remove it.",
  },
  (place: Place, what: Words, fault: Words) => ({ place, message: `${what.en} changes nothing: ${fault.en}.` }),
);

/** What is expected of one thing that is called by two names. */
export const ONE_NAME: Words = { en: "one name", ru: "одно название" };
