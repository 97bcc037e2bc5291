import { defineProblem } from "../../../base/problems/index.ts";
import type { Market } from "../model.ts";
import type { ConditionGap } from "../residuals.ts";

export const notConverged = defineProblem(
  "E620",
  {
    name: "market not solved",
    meaning: "The search ended before every condition held within the tolerance; the error carries the last answer.",
    wayOut: "Look at the node or route that the message names, or reach the shock in smaller steps.",
  },
  (
    { commodity, year, marketPower }: Pick<Market, "commodity" | "year" | "marketPower">,
    worst: ConditionGap | null,
    tolerance: number,
  ) => {
    const gap = worst === null ? "unknown" : worst.value.toExponential(1);
    return {
      place: { path: `${commodity} ${year}` },
      message: `The market for ${commodity} in ${year} was not solved: the ${worst?.condition ?? "search"} misses by ${gap} (${worst?.kind ?? "primal"}, tolerance ${tolerance.toExponential(0)}).`,
      found: gap,
      expected: `at most ${tolerance.toExponential(0)}`,
      hints: [
        "Look at the node or route that the message names.",
        "Reach the shock in smaller steps.",
        ...(marketPower > 0
          ? ["Lower market power or give every buyer a choke price: with few sellers there may be no equilibrium."]
          : []),
      ],
    };
  },
);

export const infeasible = defineProblem(
  "E621",
  {
    name: "demand cannot be met",
    meaning: "Demand without a choke price exceeds capacities and routes. The message gives the smallest shortfall.",
    wayOut: "Relax what binds, or give a choke price.",
  },
  (
    commodity: string,
    year: number,
    short: readonly { readonly buyer: string; readonly amount: number }[],
    binding: readonly string[],
  ) => {
    const total = short.reduce((sum, each) => sum + each.amount, 0);
    const parts = short.map(({ buyer, amount }) => `${buyer} ${amount.toPrecision(4)}`).join(", ");
    return {
      place: { path: `${commodity} ${year}` },
      message: `Demand for ${commodity} in ${year} cannot be met: at least ${total.toPrecision(4)} is missing (${parts}).`,
      found: total.toPrecision(4),
      expected: "0",
      hints: [
        ...(binding.length > 0 ? [`Relax what binds: ${binding.join(", ")}.`] : []),
        "Give the buyers a choke price (maxPrice): what is above it is then reported as unserved.",
      ],
    };
  },
);

export const stopped = defineProblem(
  "E622",
  {
    name: "market search stopped",
    meaning: "The caller stopped the search before it had an answer.",
    wayOut: "Run it again without stopping it.",
  },
  (commodity: string) => ({
    place: { path: commodity },
    message: `The search for ${commodity} was stopped by the caller.`,
  }),
);

export const policyWithoutTarget = defineProblem(
  "E630",
  {
    name: "market policy without target",
    meaning:
      "A policy names a supplier, buyer, country or bottleneck that the market does not have, so it would do nothing.",
    wayOut: "Correct the name.",
  },
  (policy: string, named: string, known: readonly string[]) => ({
    place: { path: policy },
    message: `The ${policy} names ${named}, which is not in the market.`,
    found: named,
    expected: `one of ${known.join(", ")}`,
  }),
);

export const policyOutOfRange = defineProblem(
  "E631",
  {
    name: "market policy out of range",
    meaning: "A rate, share, quantity or number of days of a policy is impossible.",
    wayOut: "Correct the figure; shares lie between 0 and 1.",
  },
  (policy: string, found: number, expected: string) => ({
    place: { path: policy },
    message: `The ${policy} has the value ${found}.`,
    found: String(found),
    expected,
  }),
);
