import { defineProblem } from "../../../base/problems/index.ts";

/** A value of the base beside what the rest of the base says of it. */
export interface IdentityGap {
  readonly identity: "expenditure" | "value added" | "trade deficit";
  /** Labels of the cell. */
  readonly place: string;
  readonly stated: number;
  readonly implied: number;
  /** The difference over value added of the country. */
  readonly share: number;
}

/** What the rest of the base says of the value that an identity is about. */
const SAID_BY: Readonly<Record<IdentityGap["identity"], string>> = {
  expenditure: "its producers and its income buy",
  "value added": "the sales of its sectors pay",
  "trade deficit": "its purchases less its sales are",
};

export const contradictoryBase = defineProblem(
  "E406",
  {
    name: "base contradicts itself",
    meaning:
      "Expenditure, value added or a trade deficit of the base year differs from the sum of the other parts of the model. A solver would report a welfare effect without any change.",
    wayOut:
      "Correct the table that is wrong; or take the base that `balancedModel` makes of it, for tables `tertius import tables FOLDER --rebase`, and say how far it moved.",
  },
  (worst: IdentityGap, more: number, tolerance: number) => {
    const { identity, place, stated, implied, share } = worst;
    const [there, meant] = distinct(stated, implied);
    const gap = Number((100 * share).toPrecision(2));
    const others =
      more === 0
        ? ""
        : ` ${more} more ${more === 1 ? "value of this kind does" : "values of this kind do"} not add up.`;
    return {
      place: { path: `${identity}, ${place}` },
      message: `The base year contradicts itself: the ${identity} of ${place} is ${there}, but ${SAID_BY[identity]} ${meant}. The gap is ${gap} % of the country's value added.${others}`,
      found: there,
      expected: `${meant}, within ${tolerance} of value added`,
      hints: [
        "Correct the table that is wrong.",
        "balancedModel(model) makes a base that adds up, and says how far it moved.",
        "tertius import tables FOLDER --rebase does the same for tables.",
      ],
    };
  },
);

/** Two numbers in as few digits, six at least, as tell them apart. */
function distinct(one: number, other: number): readonly [string, string] {
  const size = Math.max(Math.abs(one), Math.abs(other));
  const digits = Math.min(Math.max(Math.ceil(-Math.log10(Math.abs(one - other) / size)) + 2, 6), 17);
  return [String(Number(one.toPrecision(digits))), String(Number(other.toPrecision(digits)))];
}

export const sharesDoNotSum = defineProblem("E401", {
  name: "shares do not sum",
  meaning: "Expenditure, input or final-demand shares must sum to one, or some money would buy nothing.",
  wayOut: "Complete the table, or divide by the sum yourself and say so.",
});

export const deficitsDoNotSumToZero = defineProblem("E405", {
  name: "deficits do not sum to zero",
  meaning: "World imports equal world exports, so deficits must sum to zero. These do not.",
  wayOut: "Derive the deficits from the flows, or add the remainder to the rest of the world and say so.",
});

export const negativeInputShare = defineProblem("W401", {
  name: "negative input share",
  meaning:
    "A few entries of a published input-output table are negative (by-products); the solver uses them unchanged.",
  wayOut: "Leave them, or set them to zero and rescale their columns, and say so.",
});

export const elasticityNotPositive = defineProblem("E404", {
  name: "elasticity not positive",
  meaning: "The trade elasticity θ must be a positive number, that of imports against home goods zero or positive.",
  wayOut: "Give θ > 0 for every sector of the set, and θ_H ≥ 0 where there are two tiers.",
});

export const valueOutOfRange = defineProblem("E402", {
  name: "negative value",
  meaning: "A share, value added or an expenditure is negative or not a number.",
  wayOut: "Correct the figure; add negative inventory changes to another use and say so.",
});

export const tariffOutOfRange = defineProblem("E403", {
  name: "tariff out of range",
  meaning: "A tariff of −100 % or less makes the price of a delivery zero or negative.",
  wayOut: "Use an export subsidy for what the exporter pays; a tariff stays above −100 %.",
});
