import { defineProblem } from "../../../base/problems/index.ts";

export const resultIsMostlyClosure = defineProblem("W501", {
  name: "result is mostly closure",
  meaning:
    "Where a trade deficit is held, its unit decides what it is worth at the new prices. Without that revaluation the country's real income has the other sign.",
  wayOut: "Read the result with `deficits: none`, or the number without the revaluation that stands beside it.",
});

export const boundOnly = defineProblem("W502", {
  name: "near autarky",
  meaning:
    "A country buys almost nothing of a sector at home: scenarios that close its borders make its welfare explode.",
  wayOut: "Use a coarser sector classification, or read the result as a bound.",
});
