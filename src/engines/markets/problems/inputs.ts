import { defineProblem } from "../../../base/problems/index.ts";

export const unknownPosition = defineProblem(
  "E601",
  {
    name: "unknown position",
    meaning: "A pair, route or contract names a supplier, buyer or bottleneck that the market does not have.",
    wayOut: "Correct the position, or add the missing entry.",
  },
  (path: string, what: string, found: number, count: number) => ({
    place: { path },
    message: `${path} names ${what} ${found}, but the market has ${count}.`,
    found,
    expected: count === 0 ? `no ${what}` : `a position from 0 to ${count - 1}`,
  }),
);

export const notUsable = defineProblem(
  "E602",
  {
    name: "number of a market not usable",
    meaning: "A capacity, cost, price or quantity is negative, infinite or not a number.",
    wayOut: "Correct the figure; leave out a capacity that does not bind.",
  },
  (path: string, found: number, expected: string) => ({
    place: { path },
    message: `${path} is ${found}.`,
    found: String(found),
    expected,
  }),
);

export const notFraction = defineProblem(
  "E603",
  {
    name: "fraction of a market out of range",
    meaning:
      "A loss must be at least 0 and below 1; a take-or-pay fraction, a share and market power lie between 0 and 1.",
    wayOut: "Give a fraction, such as 0.03 for 3 percent.",
  },
  (path: string, found: number, expected: string) => ({
    place: { path },
    message: `${path} is ${found}, which is not such a fraction.`,
    found: String(found),
    expected,
  }),
);

export const badCurve = defineProblem(
  "E604",
  {
    name: "curve runs the wrong way",
    meaning: "When the price rises, supply must rise and demand must fall. Both need positive prices and quantities.",
    wayOut:
      "Correct the sign of the elasticity or slope, put steps in order, or use `fixed` for a quantity without answer.",
  },
  (path: string, message: string, expected: string) => ({ place: { path }, message, expected }),
);

export const unreachableDemand = defineProblem(
  "E605",
  {
    name: "disconnected demand without choke price",
    meaning: "A buyer without a route that pays any price has no equilibrium.",
    wayOut: "Open a route, or give a choke price so that the demand is reported as unserved.",
  },
  (buyer: string) => ({
    place: { path: buyer },
    message: `No route leads to ${buyer}, and its demand has no choke price.`,
    expected: "a pair with a route, or a finite choke price",
    hints: ["Open a route to it.", "Give it a choke price (maxPrice): its demand is then reported as unserved."],
  }),
);

export const unservedBuyer = defineProblem(
  "W605",
  {
    name: "buyer without a route",
    meaning: "Nothing can be delivered to the buyer: all of its demand is unserved.",
    wayOut: "Open a route if trade is possible; after a ban or a closure this is the answer.",
  },
  (buyer: string) => ({
    place: { path: buyer },
    message: `No route leads to ${buyer}: all of its demand is unserved.`,
  }),
);

export const noInertiaBase = defineProblem(
  "E606",
  {
    name: "no base for entropic inertia",
    meaning:
      "Entropic inertia counts from the shares of the base year: each pair needs a positive base flow, each buyer a base price and quantity.",
    wayOut: "Calibrate the market, remove the pair, or choose another inertia.",
  },
  (path: string, what: string, found: number | null) => ({
    place: { path },
    message: `${path} has no positive ${what}, which entropic inertia is counted from.`,
    found: found === null ? null : String(found),
    expected: `a positive ${what}`,
    hints: [
      "A new link starts from a small share of demand: give it access and calibrate.",
      "Remove the pair if it may not trade.",
    ],
  }),
);

export const closedBottleneck = defineProblem(
  "E607",
  {
    name: "closed bottleneck with routes",
    meaning: "A closed route must be removed. With capacity 0 its shadow price would have no bound.",
    wayOut: "Remove the routes through it, as closing a chokepoint does.",
  },
  (id: string) => ({
    place: { path: id },
    message: `${id} has capacity 0 while routes lead through it.`,
    found: "0",
    expected: "a positive capacity",
    hints: ["Remove the routes through it: a closed way has no price."],
  }),
);

export const twice = defineProblem(
  "E608",
  {
    name: "listed twice in a market",
    meaning: "An id, or a pair of a supplier and a buyer, is listed twice. Tertius does not guess which one you mean.",
    wayOut: "Merge the two; several ways of a pair are routes of one pair.",
  },
  (path: string) => ({ place: { path }, message: `${path} stands twice.`, expected: "once" }),
);
