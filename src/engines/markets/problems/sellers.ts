import { defineProblem } from "../../../base/problems/index.ts";

export const powerWithoutSlope = defineProblem(
  "E609",
  {
    name: "market power without a slope",
    meaning: "A trader with market power needs a demand that responds to the price.",
    wayOut: "Give the demand a slope, or set market power to 0.",
  },
  (buyer: string) => ({
    place: { path: buyer },
    message: `Traders with market power would raise the price of ${buyer} without end: its demand has no slope.`,
    expected: "a demand curve with a slope, or market power 0",
  }),
);

export const powerWithoutEnd = defineProblem(
  "E610",
  {
    name: "market power over a demand without end",
    meaning:
      "Where the number of sellers times the elasticity of demand is at most the conjectural share, marginal revenue is nowhere above zero: no price is an equilibrium unless a choke price ends the demand.",
    wayOut: "Give the buyer a choke price, lower market power, or open more sellers to it.",
  },
  (buyer: string, sellers: number, elasticity: number, theta: number) => {
    const who = sellers === 1 ? "One seller" : `${sellers} sellers`;
    return {
      place: { path: buyer },
      message: `${who} with market power ${theta} would raise the price of ${buyer} without end: with an elasticity of ${elasticity} total revenue rises at every price if less is sold.`,
      found: String(sellers * -elasticity),
      expected: `sellers times elasticity above ${theta}, or a choke price`,
      hints: [
        "Give the buyer a choke price (maxPrice): the price then rises to it and no further.",
        `Lower market power below ${Number((sellers * -elasticity).toPrecision(4))}.`,
        "Give the buyer more sellers, or a demand that falls more.",
      ],
    };
  },
);

export const obligationAboveCapacity = defineProblem(
  "W601",
  {
    name: "take-or-pay above capacity",
    meaning: "A supplier has contracts for more than it can produce; the rest is paid for but not delivered.",
    wayOut: "Check quantities and capacity; in a year of disruption this is the answer.",
  },
  (supplier: string, owed: number, capacity: number) => ({
    place: { path: supplier },
    message: `Take-or-pay obligations of ${supplier} are ${owed}, its capacity is ${capacity}: the rest is paid at the penalty.`,
    found: String(owed),
    expected: `at most ${capacity}`,
  }),
);

export const exportsAboveCapacity = defineProblem(
  "W602",
  {
    name: "base exports above capacity",
    meaning: "Observed exports exceed the capacity given, so the capacity is set to what was observed.",
    wayOut: "Check the capacity's basis: nameplate is often exceeded.",
  },
  (supplier: string, exports: number, capacity: number) => ({
    place: { path: supplier },
    message: `${supplier} loaded ${exports} in the base year, ${(exports / capacity).toFixed(2)} of its capacity of ${capacity}; the capacity is set to what was loaded.`,
    found: String(exports),
    expected: `at most ${capacity}`,
  }),
);
