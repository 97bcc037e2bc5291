import type { Equilibrium } from "../../engines/equilibrium/index.ts";
import {
  type BlocResult,
  type CountryResult,
  type DecompositionLogPercent,
  FURTHER_PARTS,
} from "../../results/index.ts";
import { revenueShares } from "./atHome.ts";
import { changePercent } from "./changePercent.ts";
import type { Footing } from "./footing.ts";
import { meanOf, type Trader } from "./traders.ts";
import { pairTotals } from "./tradeResults.ts";

/** What results of blocs are made from. */
export interface BlocGround {
  readonly equilibrium: Equilibrium;
  readonly footing: Footing;
  readonly countries: Readonly<Record<string, CountryResult>>;
}

/**
 * Results of blocs by their code, from those of their members. Real income is the money that all of them gain over what all
 * of them had, Σ I (Ŵ − 1) / Σ I.
 */
export function blocResults(ground: BlocGround, blocs: readonly Trader[]): Readonly<Record<string, BlocResult>> {
  return Object.fromEntries(
    blocs.flatMap((trader) => {
      const { bloc } = trader;
      if (bloc === null) return [];
      const { at, members, without } = bloc;
      return [[trader.code, { ...blocFigures(ground, trader), at, members, without }] as const];
    }),
  );
}

/** Fields that are means over the members. */
type Mean =
  | "welfarePercent"
  | "welfareFirstOrderPercent"
  | "termsOfTradePercent"
  | "volumeOfTradePercent"
  | "priceIndexPercent"
  | "deficitShare"
  | "realWagePercent"
  | "pricesToWagePercent"
  | "labourMovedPercent"
  | "relativeWagePercent";

/** Amounts of money. */
type Amount = "realIncomeChange" | "income" | "tariffRevenueBefore" | "tariffRevenue" | "valueAdded";

/** Amounts that only some policies have. */
const FURTHER_AMOUNTS = ["exportTaxRevenue", "wastedRevenue"] as const;

function blocFigures(ground: BlocGround, trader: Trader): Omit<BlocResult, "at" | "members" | "without"> {
  const { equilibrium, footing, countries } = ground;
  const labels = equilibrium.base.countries.labels;
  const member = (n: number): CountryResult => countries[labels[n]!]!;
  const { income } = footing;
  const byIncome = (field: Mean): number => meanOf(trader, income, (n) => member(n)[field]);
  const byWages = (field: Mean): number => meanOf(trader, equilibrium.base.valueAdded, (n) => member(n)[field]);
  const sum = (field: Amount): number => trader.positions.reduce((total, n) => total + member(n)[field], 0);
  const held = heldDeficit(trader, income, member);
  const welfarePercent = byIncome("welfarePercent");
  const revenue = revenueShares(equilibrium, trader.positions);
  return {
    welfarePercent,
    welfareFirstOrderPercent: byIncome("welfareFirstOrderPercent"),
    termsOfTradePercent: byIncome("termsOfTradePercent"),
    volumeOfTradePercent: byIncome("volumeOfTradePercent"),
    realWagePercent: byWages("realWagePercent"),
    priceIndexPercent: byIncome("priceIndexPercent"),
    realIncomeChange: sum("realIncomeChange"),
    income: sum("income"),
    ...held,
    relativeWagePercent: byWages("relativeWagePercent"),
    ...outsideTrade(ground, trader),
    pricesToWagePercent: byWages("pricesToWagePercent"),
    labourMovedPercent: byWages("labourMovedPercent"),
    tariffRevenueBefore: sum("tariffRevenueBefore"),
    tariffRevenue: sum("tariffRevenue"),
    ...furtherAmounts(trader, member),
    tariffRevenueShareBefore: revenue.before,
    tariffRevenueChange: revenue.change,
    valueAdded: sum("valueAdded"),
    deficitShare: byIncome("deficitShare"),
    flags: isMostlyClosure(welfarePercent, held) ? ["closure"] : [],
    ...decomposition(trader, income, member, welfarePercent),
  };
}

function furtherAmounts(
  { positions }: Trader,
  member: (n: number) => CountryResult,
): Pick<CountryResult, (typeof FURTHER_AMOUNTS)[number]> {
  const known = FURTHER_AMOUNTS.filter((field) => member(positions[0]!)[field] !== undefined);
  return Object.fromEntries(
    known.map((field) => [field, positions.reduce((total, n) => total + member(n)[field]!, 0)]),
  );
}

type Held = Pick<CountryResult, "revaluationPercent" | "withoutRevaluationPercent">;

/** Nothing where deficits are not held. */
function heldDeficit(trader: Trader, income: Float64Array, member: (n: number) => CountryResult): Held {
  if (member(trader.positions[0]!).revaluationPercent === undefined) return {};
  return {
    revaluationPercent: meanOf(trader, income, (n) => member(n).revaluationPercent!),
    withoutRevaluationPercent: meanOf(trader, income, (n) => member(n).withoutRevaluationPercent!),
  };
}

/** Below this a difference is rounding of the solve. */
const ROUNDING_PERCENT = 1e-8;

function isMostlyClosure(welfarePercent: number, { revaluationPercent, withoutRevaluationPercent }: Held): boolean {
  if (revaluationPercent === undefined || withoutRevaluationPercent === undefined) return false;
  const isTurned = Math.sign(welfarePercent) !== Math.sign(withoutRevaluationPercent);
  return isTurned && Math.abs(revaluationPercent) > ROUNDING_PERCENT;
}

function outsideTrade(
  { equilibrium, footing: { before } }: BlocGround,
  trader: Trader,
): Pick<BlocResult, "importsPercent" | "exportsPercent"> {
  const positions = [...equilibrium.base.countries.labels.keys()].filter((n) => !trader.positions.includes(n));
  const outside: Trader = { code: "", positions, bloc: null };
  const imports = pairTotals(equilibrium, before, [outside, trader], "all");
  const exports = pairTotals(equilibrium, before, [trader, outside], "all");
  return {
    importsPercent: changePercent(imports.before, imports.after),
    exportsPercent: changePercent(exports.before, exports.after),
  };
}

/** Parts are means by income; the residual also holds that a mean of logarithms is not the logarithm of a mean. */
function decomposition(
  trader: Trader,
  income: Float64Array,
  member: (n: number) => CountryResult,
  welfarePercent: number,
): Pick<CountryResult, "decompositionLogPercent"> {
  const first = member(trader.positions[0]!).decompositionLogPercent;
  if (first === undefined) return {};
  const mean = (part: keyof DecompositionLogPercent): number =>
    meanOf(trader, income, (n) => member(n).decompositionLogPercent![part] ?? 0);
  const further = FURTHER_PARTS.filter((part) => first[part] !== undefined);
  const parts = {
    termsOfTrade: mean("termsOfTrade"),
    volumeOfTrade: mean("volumeOfTrade"),
    tradeCosts: mean("tradeCosts"),
    transfers: mean("transfers"),
    ...Object.fromEntries(further.map((part) => [part, mean(part)])),
  };
  const sum = 100 * Math.log1p(welfarePercent / 100);
  const told = Object.values(parts).reduce((total, each) => total + each, 0);
  return { decompositionLogPercent: { ...parts, residual: sum - told, sum } };
}
