import type { Place, Problem } from "../../base/problems/index.ts";
import { badYear, negative, outsideRange, outsideShare } from "./problems.ts";

/** What a number may be. */
export type Bound =
  | "not-negative"
  | "positive"
  | "fraction"
  | "part"
  | "utilisation"
  | "loss"
  | "percent"
  | "shift"
  | "year"
  | "rate";

const EARLIEST = 1900;
const LATEST = 2200;

const FAULTS: Readonly<Record<Exclude<Bound, "not-negative" | "year">, readonly [(value: number) => boolean, string]>> =
  {
    positive: [(value) => value > 0, "above 0"],
    fraction: [(value) => value >= 0 && value <= 1, "a fraction from 0 to 1"],
    part: [(value) => value > 0 && value <= 1, "a fraction above 0, at most 1"],
    utilisation: [(value) => value >= 0 && value <= 2, "a fraction from 0 to 2"],
    loss: [(value) => value >= 0 && value < 1, "a fraction from 0 to below 1"],
    percent: [(value) => value >= 0 && value <= 100, "from 0 to 100 percent"],
    shift: [(value) => value >= -100, "−100 percent or more"],
    rate: [(value) => value > -100, "above −100 percent"],
  };

/** A number out of what it may be, as a problem. */
function boundProblem(key: string, value: number, bound: Bound, place: Place): Problem | null {
  if (bound === "not-negative") return value < 0 ? negative(place, key, value) : null;
  if (bound === "year") {
    const isYear = Number.isInteger(value) && value >= EARLIEST && value <= LATEST;
    return isYear ? null : badYear(place, `${value} is not a year from ${EARLIEST} to ${LATEST}.`);
  }
  const [isRight, expected] = FAULTS[bound];
  return isRight(value) ? null : outsideShare(place, key, value, expected);
}

/** Every number of a row or mapping that is out of what it may be. */
export function boundProblems(
  row: object,
  bounds: Readonly<Record<string, Bound>>,
  placeOf: (key: string) => Place,
): Problem[] {
  return Object.entries(row).flatMap(([key, value]) => {
    const bound = Object.hasOwn(bounds, key) ? bounds[key] : undefined;
    if (bound === undefined || typeof value !== "number") return [];
    return boundProblem(key, value, bound, placeOf(key)) ?? [];
  });
}

/** A figure that lies outside of its own range. */
export function rangeProblems(
  key: string,
  value: number | undefined,
  low: number | undefined,
  high: number | undefined,
  place: Place,
): Problem[] {
  if (value === undefined) return [];
  const [least, most] = [low ?? Math.min(value, high ?? value), high ?? Math.max(value, low ?? value)];
  return value < least || value > most ? [outsideRange(place, key, value, least, most)] : [];
}

/** Bounds of a row of `score.prices`. */
export const PRICE_RECORD_BOUNDS: Readonly<Record<string, Bound>> = {
  year: "year",
  paid: "positive",
  low: "positive",
  high: "positive",
  market: "not-negative",
  marketLow: "not-negative",
  marketHigh: "not-negative",
};

/** Bounds of the columns of every table; an elasticity and what makes a curve are judged with the curve. */
export const TABLE_BOUNDS: Readonly<Record<string, Bound>> = {
  year: "year",
  price: "not-negative",
  quantity: "not-negative",
  priceLow: "not-negative",
  priceHigh: "not-negative",
  quantityLow: "not-negative",
  quantityHigh: "not-negative",
  minPrice: "not-negative",
  maxPrice: "not-negative",
  peakDemand: "positive",
  peakProduction: "not-negative",
  peakStorage: "not-negative",
  capacity: "not-negative",
  utilisation: "utilisation",
  flow: "not-negative",
  value: "not-negative",
  duty: "rate",
  cost: "not-negative",
  days: "not-negative",
  loss: "loss",
  share: "fraction",
  takeOrPay: "fraction",
  penalty: "not-negative",
};

/** Bounds of the keys of a policy. */
export const POLICY_BOUNDS: Readonly<Record<string, Bound>> = {
  closed: "percent",
  capacity: "not-negative",
  shift: "shift",
  access: "percent",
  quantity: "not-negative",
  rate: "rate",
};

/** Bounds of the keys of the head. */
export const HEAD_BOUNDS: Readonly<Record<string, Bound>> = {
  baseYear: "year",
  marketPower: "fraction",
  sigma: "positive",
  sigmaLow: "positive",
  sigmaHigh: "positive",
  epsilon: "part",
  dayRate: "not-negative",
  speed: "positive",
  cargo: "positive",
  boilOff: "loss",
  factor: "positive",
  coefficient: "not-negative",
  year: "year",
  sellers: "positive",
  hit: "not-negative",
  recalled: "not-negative",
  model: "not-negative",
  noChange: "not-negative",
  byShare: "not-negative",
  byShareSeen: "not-negative",
  fit: "not-negative",
};
