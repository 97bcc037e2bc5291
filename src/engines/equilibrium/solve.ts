import { hasErrors, type Problem, TertiusError } from "../../base/problems/index.ts";
import { type Parameter, parameter } from "../../base/sets/index.ts";
import { baseIncome } from "./baseIncome.ts";
import { checkModel } from "./checkModel.ts";
import { type Closure, FIXED_WORLD, isClosure, unitCountry } from "./closure.ts";
import { consumptionPriceHat } from "./consumptionPriceHat.ts";
import { type Evaluation, newEvaluation } from "./evaluation.ts";
import { infeasibilities, unservableDeficits } from "./feasibility.ts";
import { bySector } from "./layout.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import { checkPolicy, unmovedPolicy } from "./policy.ts";
import { incomeNotPositive, notConverged, subsidiesNotPayable, unknownClosure, unknownUnit } from "./problems.ts";
import type { Equilibrium } from "./results.ts";
import { searchQuotas } from "./quotaSearch.ts";
import { type Attempt, searchEquilibrium, withoutIncome } from "./search.ts";
import type { RoomOptions, SolveOptions } from "./solveOptions.ts";
import { roomFor, type SolveRoom } from "./solveRoom.ts";
import { type System, system } from "./system.ts";
import { logImportPrice } from "./upperShares.ts";
import { tradeSharesInto } from "./tradeShares.ts";
import { wastedRevenue } from "./wastedRevenue.ts";

/**
 * Solves the general equilibrium in relative changes ("exact hat algebra"): given base-year data and a new
 * policy, finds the wages, prices and expenditure for which every market clears and every country's trade
 * balances at its deficit.
 *
 * One Anderson-accelerated fixed point over (ln ŵ, ln P̂, ln X′). Where it stalls, Newton's method on wages;
 * where that fails too, the shock is applied in smaller parts, then the deficits are.
 *
 * Quotas are met by a search over what they are equivalent to, around all of that.
 *
 * Numéraire: value added of the world (of each part of it, when bans split it) is unchanged. Ratios of prices
 * and welfare do not depend on it.
 *
 * @returns the equilibrium with the residual of every equation; never an iterate that is not one.
 * @unit as in `Equilibrium`
 * @throws E401-E406, E410, E412 for a model or policy that is none; E503, E504, E505 when no equilibrium exists;
 *         E507 when a quota is not met;
 *         E501 not converged, with the last state as `partial`; E506 interrupted.
 * @source Caliendo & Parro (2015), equations (10)-(14); method of Dekle, Eaton & Kortum (2008)
 */
export function solveEquilibrium(model: EquilibriumModel, policy: TradePolicy, options: RoomOptions = {}): Equilibrium {
  const { closure = FIXED_WORLD } = options;
  refuse([...checkOnce(model), ...checkPolicy(policy), ...checkClosure(model, closure)]);
  const { room: _ofAnswer, ...roomless } = options;
  const { start: _ofBalanced, ...fresh } = roomless;
  const base = closure === "none" ? withoutDeficits(model, fresh) : model;
  const { quotas = [], ...free } = policy;
  if (quotas.length === 0) return solveFrom(base, policy, closure, options);
  const tolerance = Math.min(options.tolerance ?? DEFAULT_TOLERANCE, BASE_TOLERANCE);
  return searchQuotas(base, free, quotas, (trial, start) =>
    solveFrom(base, trial, closure, { ...roomless, tolerance, ...(start === null ? {} : { start }) }),
  );
}

/**
 * The base year re-solved without trade deficits: same technology, tastes and tariffs, balanced trade.
 *
 * @param options.start  State of the balanced base year of a neighbouring model, such as one of other elasticities.
 * @returns a model whose deficits are zero; the given one when they are already.
 * @unit as in `EquilibriumModel`
 * @throws as `solveEquilibrium`
 * @source Dekle, Eaton & Kortum (2008); Caliendo & Parro (2015), section 5.1
 */
export function withoutDeficits(model: EquilibriumModel, options: SolveOptions = {}): EquilibriumModel {
  return balancedYear(model, options).model;
}

/** What draws move of a model. */
export type TradeElasticities = Pick<EquilibriumModel, "theta" | "thetaHome">;

/** The base year without deficits, and where it lies from the observed one. */
export interface BalancedYear {
  readonly model: EquilibriumModel;
  /** State of the search for it: start for a neighbouring model; null where nothing had to be searched. */
  readonly state: Float64Array | null;
}

/**
 * `withoutDeficits` with the state that it was found at.
 *
 * @unit as in `EquilibriumModel`
 * @throws as `solveEquilibrium`
 * @source Dekle, Eaton & Kortum (2008); Caliendo & Parro (2015), section 5.1
 */
export function balancedYear(model: EquilibriumModel, options: SolveOptions = {}): BalancedYear {
  return yearBalancer(model)(model, options);
}

/**
 * `balancedYear` of one year at one θ after the other: nothing is moved in it that θ would act on, so it is laid out once for one tier
 * and once for two.
 *
 * @param year  Its θ enters nothing but the model that is returned where the year is balanced already.
 * @returns what balances the year at a θ; in a room the trade shares of the balanced year stand there.
 * @unit as in `EquilibriumModel`
 * @throws as `solveEquilibrium`, when it balances
 * @source Dekle, Eaton & Kortum (2008); Caliendo & Parro (2015), section 5.1
 */
export function yearBalancer(
  year: EquilibriumModel,
): (elasticities: TradeElasticities, options?: RoomOptions) => BalancedYear {
  const isBalanced = year.deficits.every((deficit) => deficit === 0);
  const laidOut: { oneTier: System | null; twoTiers: System | null } = { oneTier: null, twoTiers: null };
  return ({ theta, thetaHome }, options = {}) => {
    const isOwn = theta === year.theta && thetaHome === year.thetaHome;
    const { thetaHome: _ofYear, ...bare } = year;
    const model = isOwn ? year : { ...bare, theta, ...(thetaHome === undefined ? {} : { thetaHome }) };
    if (isBalanced) return { model, state: null };
    const target = { ...model, deficits: new Float64Array(year.countries.size) };
    const tiers = thetaHome === undefined ? "oneTier" : "twoTiers";
    const built = (laidOut[tiers] ??= feasible(target, unmovedPolicy(year), "none"));
    const tolerance = Math.min(options.tolerance ?? DEFAULT_TOLERANCE, BASE_TOLERANCE);
    const upper = built.upper === null || thetaHome === undefined ? null : { ...built.upper, theta: thetaHome };
    const { evaluation, attempt } = found(target, { ...built, theta, upper }, { ...options, tolerance });
    const shares = roomFor(options.room, "weights", year.tradeShares.values);
    tradeSharesInto(shares, { ...evaluation, weights: built.weights });
    return {
      model: {
        ...target,
        tradeShares: parameter(year.tradeShares.sets, shares),
        expenditure: expenditureOf(target, evaluation),
        valueAdded: model.valueAdded.map((value, n) => value * evaluation.wageHat[n]!),
      },
      state: attempt.state,
    };
  };
}

const DEFAULT_TOLERANCE = 1e-10;
/**
 * A base enters every later number, so it is held closer than an answer.
 *
 * @unit as in `Residuals`
 * @source docs/model/equilibrium.md, The base year must add up
 */
export const BASE_TOLERANCE = 1e-12;

/** Models that were checked and found sound, which nobody writes to: a range solves one model many times, and its check reads all of trade. */
const sound = new WeakSet<EquilibriumModel>();

function checkOnce(model: EquilibriumModel): Problem[] {
  if (sound.has(model)) return [];
  const problems = checkModel(model);
  if (!hasErrors(problems)) sound.add(model);
  return problems;
}

function checkClosure({ countries }: EquilibriumModel, closure: Closure): Problem[] {
  if (!isClosure(closure)) return [unknownClosure(closure)];
  return unitCountry(closure, countries) === null ? [unknownUnit(closure)] : [];
}

function refuse(problems: readonly Problem[]): void {
  if (hasErrors(problems)) throw new TertiusError(problems);
}

/**
 * `solveEquilibrium` for a base that has been checked, or that is not one yet: its identities need not hold.
 *
 * @unit as in `Equilibrium`
 * @throws E501, E503-E506 as `solveEquilibrium`
 * @source Caliendo & Parro (2015), equations (10)-(14)
 */
export function solveFrom(
  base: EquilibriumModel,
  policy: TradePolicy,
  closure: Closure,
  options: RoomOptions,
): Equilibrium {
  const built = feasible(base, policy, closure, options.room);
  return equilibriumAt(base, policy, built, found(base, built, options));
}

/** A model laid out under a policy, once nothing rules an equilibrium out. */
function feasible(base: EquilibriumModel, policy: TradePolicy, closure: Closure, room?: SolveRoom): System {
  const built = system(base, policy, closure, room);
  refuse(infeasibilities(base, built));
  return built;
}

/** Where a search ended within its tolerance. */
interface Found {
  readonly evaluation: Evaluation;
  readonly attempt: Attempt;
}

function found(base: EquilibriumModel, built: System, options: SolveOptions): Found {
  const { tolerance = DEFAULT_TOLERANCE } = options;
  const evaluation = newEvaluation(built);
  const attempt = searchEquilibrium(base, built, evaluation, options, tolerance);
  const isFound = attempt.residuals.max <= tolerance;
  const poorest = isFound ? withoutIncome(built, evaluation) : null;
  if (poorest !== null) throw new TertiusError([withoutIncomeProblem(base, evaluation, poorest)], attempt.state);
  if (!isFound) throw new TertiusError(unsolved(base, built, attempt, tolerance), attempt.state);
  return { evaluation, attempt };
}

/** Why a state with every equation in place is no equilibrium: a country's surplus, or its subsidies, take all that it earns. */
function withoutIncomeProblem(base: EquilibriumModel, evaluation: Evaluation, n: number): Problem {
  const country = base.countries.labels[n]!;
  const transfers = evaluation.tariffRevenue[n]! + evaluation.exportTaxRevenue[n]!;
  return transfers < Math.min(0, evaluation.deficits[n]!)
    ? subsidiesNotPayable(country, null)
    : incomeNotPositive(country);
}

/** No equilibrium, where an income runs out or the deficits that the search was heading for cannot be served; otherwise not converged. */
function unsolved(base: EquilibriumModel, built: System, attempt: Attempt, tolerance: number): Problem[] {
  const { deficitsAhead, poorest, spent } = attempt;
  const label = (n: number): string => base.countries.labels[n]!;
  if (spent !== null) return [subsidiesNotPayable(label(spent.country), spent.part)];
  if (poorest !== null) return [incomeNotPositive(label(poorest))];
  const unservable =
    deficitsAhead === null
      ? []
      : unservableDeficits(base, { ...built, closure: FIXED_WORLD, unit: -1, deficits: deficitsAhead });
  return unservable.length > 0 ? unservable : [notConverged(attempt, tolerance)];
}

function equilibriumAt(
  base: EquilibriumModel,
  policy: TradePolicy,
  built: System,
  { evaluation, attempt }: Found,
): Equilibrium {
  const { sectors, countries, closure } = built;
  const sets = [base.sectors, base.countries] as const;
  const priceHat = consumptionPriceHat(base, evaluation.logPrice);
  const incomeBefore = baseIncome(base);
  const tradeShares = sharesAfter(base, built, evaluation);
  const expenditure = expenditureOf(base, evaluation);
  const wasted = policy.waste === undefined ? null : wastedRevenue({ policy, tradeShares, expenditure }, policy.waste);
  const kept = (n: number): number =>
    wasted === null ? 1 : (1 - wasted[n]! / evaluation.income[n]!) / (1 - (policy.waste?.before?.[n] ?? 0));
  return {
    converged: true,
    method: attempt.method,
    evaluations: attempt.evaluations,
    closure,
    quotas: [],
    base,
    policy,
    wageHat: evaluation.wageHat,
    unitCostHat: parameter(sets, bySector(exponentials(evaluation.logUnitCost, built.canProduce), countries, sectors)),
    priceIndexHat: parameter(sets, bySector(exponentials(evaluation.logPrice, built.hasPrice), countries, sectors)),
    ...importPrices(base, built, evaluation),
    consumptionPriceHat: priceHat,
    tradeShares,
    expenditure,
    output: parameter(sets, evaluation.output),
    income: evaluation.income,
    deficits: evaluation.deficits,
    tariffRevenue: evaluation.tariffRevenue,
    exportTaxRevenue: evaluation.exportTaxRevenue,
    ...(wasted === null ? {} : { wasted }),
    welfareHat: priceHat.map((price, n) => (evaluation.income[n]! / incomeBefore[n]! / price) * kept(n)),
    realWageHat: priceHat.map((price, n) => evaluation.wageHat[n]! / price),
    residuals: attempt.residuals,
    state: attempt.state,
  };
}

/** P̂_F where the model has two tiers. */
function importPrices(
  { sectors, countries }: EquilibriumModel,
  { upper, theta }: System,
  { competition }: Evaluation,
): Pick<Equilibrium, "importPriceHat"> {
  if (upper === null) return {};
  const values = competition.map((sold, row) => {
    if (sold <= 0) return NaN;
    return Math.exp(logImportPrice(upper, competition, 1 / theta[Math.floor(row / countries.size)]!, row));
  });
  return { importPriceHat: parameter([sectors, countries], values) };
}

function exponentials(logs: Float64Array, exists: Uint8Array): Float64Array {
  return logs.map((value, cell) => (exists[cell] === 1 ? Math.exp(value) : NaN));
}

/** The weights become the shares: the search is over, and nothing is as large as they are. */
function sharesAfter({ tradeShares }: EquilibriumModel, { weights }: System, evaluation: Evaluation): Parameter {
  tradeSharesInto(weights, { ...evaluation, weights });
  return parameter(tradeShares.sets, weights);
}

function expenditureOf({ sectors, countries }: EquilibriumModel, { expenditure }: Evaluation): Parameter {
  return parameter([sectors, countries], bySector(expenditure, countries.size, sectors.size));
}
