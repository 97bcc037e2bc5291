import { hasErrors, type Problem, TertiusError } from "../../base/problems/index.ts";
import { parameter } from "../../base/sets/index.ts";
import { type FixedPoint, type FixedPointOptions, solveFixedPoint } from "../../numerics/index.ts";
import { type Base, baseOf } from "./base.ts";
import { checkOneRate, rateProblems } from "./checkModel.ts";
import { formulaRate } from "./formulaRate.ts";
import type { OneRateModel } from "./model.ts";
import { newPass, type Pass, passInto, type Rates } from "./pass.ts";
import { ratesNotConverged } from "./problems.ts";
import type { OneRateNash, OneRateWorld } from "./results.ts";

/** How rates are searched. */
export interface OneRateOptions {
  /** With the term δ of the paper, which its public code leaves out. Default false. */
  readonly corrected?: boolean;
  /** Highest rate, a fraction; none where left out. The paper's public code holds it at 1, its table does not. */
  readonly most?: number;
  /** First rate of every country, a fraction. Default 0.25. */
  readonly start?: Float64Array;
}

/** @unit logs @source docs/model/tariffs.md, One rate for each country */
const TOLERANCE = 1e-11;
const SEARCH: FixedPointOptions = { tolerance: TOLERANCE, maximum: 2000, memory: 8, cap: 0.5, patience: 300 };
/** Part of the gap between what the world pays and a country's pay that its wage closes in one pass. */
const WAGE_STEP = 0.15;

/**
 * The formula's rates of all countries at once: everybody's rate answers to everybody's trade.
 *
 * @throws E425-E427 for a model or start that is none; E532 not converged.
 * @unit as in `OneRateNash`
 * @source Lashkaripour (2021), Journal of International Economics 131; docs/model/tariffs.md, One rate for each country
 */
export function oneRateNash(model: OneRateModel, options: OneRateOptions = {}): OneRateNash {
  const { corrected = false, most = Infinity, start = new Float64Array(model.countries.size).fill(0.25) } = options;
  refuse([...checkOneRate(model), ...rateProblems(model, start)]);
  const balanced = withoutDeficits(model);
  const base = baseOf(balanced.model);
  const many = base.countries;
  const pass = newPass(base);
  const rates = new Float64Array(many);
  const found = solveFixedPoint(
    (point, out) => {
      for (let i = 0; i < many; i++) rates[i] = Math.exp(point[many + i]!);
      const logWages = normalised(base, point);
      passInto(pass, base, logWages, { each: rates });
      wagesInto(out, base, pass, logWages);
      const next = formulaRate(base, pass, { each: rates }, corrected);
      for (let i = 0; i < many; i++) out[many + i] = Math.log(Math.min(most, next[i]!));
    },
    joined(
      new Float64Array(many),
      start.map((rate) => Math.log(Math.max(rate, LEAST_START))),
    ),
    SEARCH,
  );
  expectFound(found, "rates of all countries");
  const at = worldAt(base, pass, found.point.subarray(0, many), { each: found.point.subarray(many).map(Math.exp) });
  return {
    base: balanced.model,
    rates: found.point.slice(many).map(Math.exp),
    ...at,
    residual: found.residual,
    passes: { balance: balanced.passes, game: found.evaluations },
  };
}

/** A rate is searched by its logarithm: it is above 0, as the formula's is. */
const LEAST_START = 1e-6;

/**
 * The world under given rates, in changes from the balanced base.
 *
 * @param rates  [country]   fraction
 * @throws E425-E427, E532 as `oneRateNash`
 * @unit as in `OneRateWorld`
 * @source equations (1)-(3) of docs/model/tariffs.md, One rate for each country
 */
export function worldUnderRates(model: OneRateModel, rates: Float64Array): OneRateWorld {
  refuse([...checkOneRate(model), ...rateProblems(model, rates)]);
  const base = baseOf(withoutDeficits(model).model);
  const pass = newPass(base);
  const found = wagesUnder(base, pass, { each: rates });
  return { ...worldAt(base, pass, found.point, { each: rates }), residual: found.residual, passes: found.evaluations };
}

/** The base with balanced trade: the same tariffs and tastes, wages at which everybody sells what it earns. */
function withoutDeficits(model: OneRateModel): { model: OneRateModel; passes: number } {
  const base = baseOf(model);
  const pass = newPass(base);
  const found = wagesUnder(base, pass, { cells: model.tariffs.values });
  passInto(pass, base, normalised(base, found.point), { cells: model.tariffs.values });
  const many = base.countries;
  const values = pass.shares.map((share, cell) => {
    const row = Math.floor(cell / many);
    return share * base.demand[row]! * pass.income[row % many]!;
  });
  return { model: { ...model, expenditure: parameter(model.expenditure.sets, values) }, passes: found.evaluations };
}

function wagesUnder(base: Base, pass: Pass, rates: Rates): FixedPoint {
  const found = solveFixedPoint(
    (point, out) => {
      const logWages = normalised(base, point);
      passInto(pass, base, logWages, rates);
      wagesInto(out, base, pass, logWages);
    },
    new Float64Array(base.countries),
    SEARCH,
  );
  expectFound(found, "wages");
  return found;
}

/** ln ŵ at which world pay is unchanged. */
function normalised({ countries, pay }: Base, point: Float64Array): Float64Array {
  let [world, before] = [0, 0];
  for (let i = 0; i < countries; i++) {
    world += pay[i]! * Math.exp(point[i]!);
    before += pay[i]!;
  }
  const level = Math.log(world / before);
  return point.slice(0, countries).map((value) => value - level);
}

function wagesInto(out: Float64Array, { countries, pay }: Base, { sales }: Pass, logWages: Float64Array): void {
  for (let i = 0; i < countries; i++)
    out[i] = logWages[i]! + WAGE_STEP * (Math.log(sales[i]! / pay[i]!) - logWages[i]!);
}

function worldAt(
  base: Base,
  pass: Pass,
  point: Float64Array,
  rates: Rates,
): { wageHat: Float64Array; welfareHat: Float64Array } {
  const logWages = normalised(base, point);
  passInto(pass, base, logWages, rates);
  return {
    wageHat: logWages.map(Math.exp),
    welfareHat: pass.income.map((income, i) => income / base.income[i]! / Math.exp(pass.logPrices[i]!)),
  };
}

function expectFound({ end, residual, evaluations }: FixedPoint, what: string): void {
  if (end !== "converged") throw new TertiusError([ratesNotConverged(what, end, residual, evaluations, TOLERANCE)]);
}

function refuse(problems: readonly Problem[]): void {
  if (hasErrors(problems)) throw new TertiusError(problems);
}

function joined(first: Float64Array, second: Float64Array): Float64Array {
  const whole = new Float64Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
