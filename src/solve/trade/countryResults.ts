import {
  baseFlows,
  baseIncome,
  deficitShare,
  type Equilibrium,
  type EquilibriumModel,
  firstOrderWelfare,
  flowsAfter,
  mostlyClosure,
  revaluation,
  type WelfareDecomposition,
} from "../../engines/equilibrium/index.ts";
import type { Economy } from "../../data/packages/index.ts";
import type { CountryResult, DecompositionLogPercent } from "../../results/index.ts";
import { atHome, homeFigures, sectorResults } from "./atHome.ts";
import { changePercent } from "./changePercent.ts";

/** What is wanted beside the figures of every country. */
export interface CountryDetail {
  readonly decomposition: WelfareDecomposition | null;
  /** Countries whose sectors are told, by code; `all` of them. */
  readonly sectorsOf: readonly string[] | "all";
}

/**
 * Results of every country by its code.
 *
 * @param observed  The base year as it was; another than that of the equilibrium where deficits are removed.
 */
export function countryResults(
  economy: Economy,
  equilibrium: Equilibrium,
  observed: EquilibriumModel,
  detail: CountryDetail,
): Readonly<Record<string, CountryResult>> {
  const { base } = equilibrium;
  const firstOrder = firstOrderWelfare(equilibrium);
  const flows = observedFlows(equilibrium, observed);
  const before = tradeTotals(flows.before, base.countries.size);
  const after = tradeTotals(flows.after, base.countries.size);
  const income = baseIncome(observed);
  const revalued = revaluation(equilibrium);
  const home = atHome(equilibrium);
  const turned = new Set(mostlyClosure(equilibrium));
  const entries = base.countries.labels.map((code, n): [string, CountryResult] => {
    return [
      code,
      {
        welfarePercent: percent(equilibrium.welfareHat[n]!),
        welfareFirstOrderPercent: 100 * firstOrder.welfare[n]!,
        termsOfTradePercent: 100 * firstOrder.termsOfTrade[n]!,
        volumeOfTradePercent: 100 * firstOrder.volumeOfTrade[n]!,
        realWagePercent: percent(equilibrium.realWageHat[n]!),
        priceIndexPercent: percent(equilibrium.consumptionPriceHat[n]!),
        realIncomeChange: (equilibrium.welfareHat[n]! - 1) * income[n]!,
        income: income[n]!,
        ...(equilibrium.closure === "none" ? {} : heldDeficit(equilibrium, revalued[n]!, n)),
        relativeWagePercent: percent(equilibrium.wageHat[n]!),
        importsPercent: changePercent(before.imports[n]!, after.imports[n]!),
        exportsPercent: changePercent(before.exports[n]!, after.exports[n]!),
        ...homeFigures(home, equilibrium, n),
        valueAdded: base.valueAdded[n]!,
        deficitShare: deficitShare(observed, n),
        flags: flags(economy, turned.has(n), n),
        ...(detail.decomposition === null ? {} : { decompositionLogPercent: terms(detail.decomposition, n) }),
        ...(isToldBySector(detail, code) ? { sectors: sectorResults(home, equilibrium, n) } : {}),
      },
    ];
  });
  return Object.fromEntries(entries);
}

function isToldBySector({ sectorsOf }: CountryDetail, code: string): boolean {
  return sectorsOf === "all" || sectorsOf.includes(code);
}

/** All flows as observed, and with their changes of the solve.   [sector, importer, exporter] */
function observedFlows(
  equilibrium: Equilibrium,
  observed: EquilibriumModel,
): { readonly before: Float64Array; readonly after: Float64Array } {
  const solved = { before: baseFlows(equilibrium.base).values, after: flowsAfter(equilibrium).values };
  if (equilibrium.base === observed) return solved;
  const before = baseFlows(observed).values;
  const after = new Float64Array(before.length);
  for (let cell = 0; cell < after.length; cell++) {
    const flow = solved.before[cell]!;
    after[cell] = flow === 0 ? 0 : (before[cell]! * solved.after[cell]!) / flow;
  }
  return { before, after };
}

function percent(hat: number): number {
  return 100 * (hat - 1);
}

function heldDeficit(
  { welfareHat }: Equilibrium,
  revalued: number,
  n: number,
): Pick<CountryResult, "revaluationPercent" | "withoutRevaluationPercent"> {
  return { revaluationPercent: 100 * revalued, withoutRevaluationPercent: 100 * (welfareHat[n]! - 1 - revalued) };
}

function flags(economy: Economy, isTurned: boolean, n: number): CountryResult["flags"] {
  const found: ("closure" | "residual")[] = [];
  if (isTurned) found.push("closure");
  if (economy.isResidual[n]) found.push("residual");
  return found;
}

function terms(decomposition: WelfareDecomposition, n: number): DecompositionLogPercent {
  const { termsOfTrade, volumeOfTrade, tradeCosts, transfers, residual, total } = decomposition;
  return {
    termsOfTrade: termsOfTrade[n]!,
    volumeOfTrade: volumeOfTrade[n]!,
    tradeCosts: tradeCosts[n]!,
    transfers: transfers[n]!,
    residual: residual[n]!,
    sum: total[n]!,
  };
}

function tradeTotals(flows: Float64Array, countries: number): { imports: Float64Array; exports: Float64Array } {
  const imports = new Float64Array(countries);
  const exports = new Float64Array(countries);
  for (let row = 0; row * countries < flows.length; row++) {
    const importer = row % countries;
    for (let exporter = 0; exporter < countries; exporter++) {
      if (exporter === importer) continue;
      const flow = flows[row * countries + exporter]!;
      imports[importer]! += flow;
      exports[exporter]! += flow;
    }
  }
  return { imports, exports };
}
