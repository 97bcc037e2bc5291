import { defineProblem } from "../../../base/problems/index.ts";

export const resultIsMostlyClosure = defineProblem("W501", {
  name: "result depends on the trade balance",
  meaning:
    "A trade balance that is held fixed is worth more or less at the new prices. Without this change in value, the country's real income moves the other way.",
  wayOut:
    "Read the result with `deficits: none`, or read the number without the change in value, which is printed beside it.",
});

export const boundOnly = defineProblem("W502", {
  name: "near autarky",
  meaning: "A country buys almost nothing of a sector at home, so its loss from closed borders is extremely large.",
  wayOut: "Use a coarser sector classification, or read the result as a bound.",
});
