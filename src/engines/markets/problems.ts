import { problem, type Problem } from "../../base/problems/index.ts";
import type { Market } from "./model.ts";
import type { ConditionGap } from "./residuals.ts";

/** A supplier, buyer or bottleneck that is not in the market. @unit none @source E601 */
export function unknownPosition(path: string, what: string, found: number, count: number): Problem {
  return problem(
    "E601",
    { path },
    {
      message: `${path} names ${what} ${found}, but the market has ${count}.`,
      found,
      expected: count === 0 ? `no ${what}` : `a position from 0 to ${count - 1}`,
    },
  );
}

/** A number that must not be negative, or not missing. @unit none @source E602 */
export function notUsable(path: string, found: number, expected: string): Problem {
  return problem("E602", { path }, { message: `${path} is ${found}.`, found: String(found), expected });
}

/** A fraction that is not between its bounds. @unit none @source E603 */
export function notFraction(path: string, found: number, expected: string): Problem {
  return problem(
    "E603",
    { path },
    { message: `${path} is ${found}, which is no such fraction.`, found: String(found), expected },
  );
}

/** A curve that answers to prices the wrong way or not at all. @unit none @source E604 */
export function badCurve(path: string, message: string, expected: string): Problem {
  return problem("E604", { path }, { message, expected });
}

/** Demand that nobody can reach and that no price ends. @unit none @source E605 */
export function unreachableDemand(buyer: string): Problem {
  return problem(
    "E605",
    { path: buyer },
    {
      message: `No route leads to ${buyer}, and its demand has no choke price.`,
      expected: "a pair with a route, or a finite choke price",
      hints: ["Open a route to it.", "Give it a choke price (maxPrice): its demand is then reported as unserved."],
    },
  );
}

/** Demand that nobody can reach: all of it is unserved. @unit none @source W605 */
export function unservedBuyer(buyer: string): Problem {
  return problem("W605", { path: buyer }, { message: `No route leads to ${buyer}: all of its demand is unserved.` });
}

/** A pair that entropic inertia cannot count from. @unit none @source E606 */
export function noInertiaBase(path: string, what: string, found: number | null): Problem {
  return problem(
    "E606",
    { path },
    {
      message: `${path} has no positive ${what}, which entropic inertia is counted from.`,
      found: found === null ? null : String(found),
      expected: `a positive ${what}`,
      hints: [
        "A new link starts from a small share of demand: give it access and calibrate.",
        "Remove the pair if it may not trade.",
      ],
    },
  );
}

/** A bottleneck that lets nothing through but still has routes. @unit none @source E607 */
export function closedBottleneck(id: string): Problem {
  return problem(
    "E607",
    { path: id },
    {
      message: `${id} has capacity 0 while routes lead through it.`,
      found: "0",
      expected: "a positive capacity",
      hints: ["Remove the routes through it: a closed way has no price."],
    },
  );
}

/** The same id or the same pair twice. @unit none @source E608 */
export function twice(path: string): Problem {
  return problem("E608", { path }, { message: `${path} stands twice.`, expected: "once" });
}

/** Market power where the price does not answer to quantities. @unit none @source E609 */
export function powerWithoutSlope(buyer: string): Problem {
  return problem(
    "E609",
    { path: buyer },
    {
      message: `Traders with market power would raise the price of ${buyer} without end: its demand has no slope.`,
      expected: "a demand curve with a slope, or market power 0",
    },
  );
}

/** Market power over a demand that falls too little for so few sellers. @unit none @source E610 */
export function powerWithoutEnd(buyer: string, sellers: number, elasticity: number, theta: number): Problem {
  const who = sellers === 1 ? "One seller" : `${sellers} sellers`;
  return problem(
    "E610",
    { path: buyer },
    {
      message: `${who} with market power ${theta} would raise the price of ${buyer} without end: with an elasticity of ${elasticity} what is received in all rises whenever less is sold, at every price.`,
      found: String(sellers * -elasticity),
      expected: `sellers times elasticity above ${theta}, or a choke price`,
      hints: [
        "Give the buyer a choke price (maxPrice): the price then rises to it and no further.",
        `Lower market power below ${Number((sellers * -elasticity).toPrecision(4))}.`,
        "Give the buyer more sellers, or a demand that falls more.",
      ],
    },
  );
}

/** Contracts that oblige to more than can be produced. @unit quantity @source W601 */
export function obligationAboveCapacity(supplier: string, owed: number, capacity: number): Problem {
  return problem(
    "W601",
    { path: supplier },
    {
      message: `Take-or-pay obligations of ${supplier} are ${owed}, its capacity is ${capacity}: the rest is paid at the penalty.`,
      found: String(owed),
      expected: `at most ${capacity}`,
    },
  );
}

/** Base exports above capacity. @unit quantity @source W602 */
export function exportsAboveCapacity(supplier: string, exports: number, capacity: number): Problem {
  return problem(
    "W602",
    { path: supplier },
    {
      message: `${supplier} loaded ${exports} in the base year, ${(exports / capacity).toFixed(2)} of its capacity of ${capacity}; the capacity is set to what was loaded.`,
      found: String(exports),
      expected: `at most ${capacity}`,
    },
  );
}

/** The search ended with a condition that does not hold. @unit none @source E620 */
export function notConverged(
  { commodity, year, marketPower }: Pick<Market, "commodity" | "year" | "marketPower">,
  worst: ConditionGap | null,
  tolerance: number,
): Problem {
  const gap = worst === null ? "unknown" : worst.value.toExponential(1);
  return problem(
    "E620",
    { path: `${commodity} ${year}` },
    {
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
    },
  );
}

/** Demand that no price ends cannot be met. @unit quantity @source E621 */
export function infeasible(
  commodity: string,
  year: number,
  short: readonly { readonly buyer: string; readonly amount: number }[],
  binding: readonly string[],
): Problem {
  const total = short.reduce((sum, each) => sum + each.amount, 0);
  const parts = short.map(({ buyer, amount }) => `${buyer} ${amount.toPrecision(4)}`).join(", ");
  return problem(
    "E621",
    { path: `${commodity} ${year}` },
    {
      message: `Demand for ${commodity} in ${year} cannot be met: at least ${total.toPrecision(4)} is missing (${parts}).`,
      found: total.toPrecision(4),
      expected: "0",
      hints: [
        ...(binding.length > 0 ? [`Relax what binds: ${binding.join(", ")}.`] : []),
        "Give the buyers a choke price (maxPrice): what is above it is then reported as unserved.",
      ],
    },
  );
}

/** The caller lost interest. @unit none @source E622 */
export function stopped(commodity: string): Problem {
  return problem("E622", { path: commodity }, { message: `The search for ${commodity} was stopped by the caller.` });
}

/** A policy that names nothing of the market. @unit none @source E630 */
export function policyWithoutTarget(policy: string, named: string, known: readonly string[]): Problem {
  return problem(
    "E630",
    { path: policy },
    {
      message: `The ${policy} names ${named}, which is not in the market.`,
      found: named,
      expected: `one of ${known.join(", ")}`,
    },
  );
}

/** A policy whose number makes no sense. @unit none @source E631 */
export function policyOutOfRange(policy: string, found: number, expected: string): Problem {
  return problem(
    "E631",
    { path: policy },
    { message: `The ${policy} has the value ${found}.`, found: String(found), expected },
  );
}

/** A choice of solver that does not fit the market. @unit none @source E623 */
export function solverDoesNotApply(solver: string, why: string): Problem {
  return problem("E623", { path: solver }, { message: `The solver ${solver} does not apply: ${why}.` });
}
