import {
  baseFlows,
  deficitShare,
  type Equilibrium,
  firstOrderWelfare,
  flowsAfter,
  mostlyClosure,
  revaluation,
  type WelfareDecomposition,
} from "../../engines/equilibrium/index.ts";
import type { Economy } from "../../data/packages/index.ts";
import { type CountryResult, type DecompositionLogPercent, FURTHER_PARTS } from "../../results/index.ts";
import { atHome, homeFigures, sectorResults } from "./atHome.ts";
import { changePercent } from "./changePercent.ts";
import type { Footing } from "./footing.ts";

/** What is wanted beside the figures of every country. */
export interface CountryDetail {
  readonly decomposition: WelfareDecomposition | null;
  /** Countries whose sectors are told, by code; `all` of them. */
  readonly sectorsOf: readonly string[] | "all";
}

/**
 * Results of every country by its code.
 *
 * @param footing  What changes are told against; flows are those observed, where deficits are removed too.
 */
export function countryResults(
  economy: Economy,
  equilibrium: Equilibrium,
  { year, before: observed, income }: Footing,
  detail: CountryDetail,
): Readonly<Record<string, CountryResult>> {
  const { base } = equilibrium;
  const firstOrder = firstOrderWelfare(equilibrium);
  const flows = observedFlows(equilibrium, observed);
  const before = tradeTotals(flows.before, base.countries.size);
  const after = tradeTotals(flows.after, base.countries.size);
  const revalued = revaluation(equilibrium);
  const home = atHome(equilibrium);
  const turned = new Set(mostlyClosure(equilibrium));
  const { wasted } = equilibrium;
  const isTaxed = equilibrium.exportTaxRevenue.some((revenue) => revenue !== 0);
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
        ...(isTaxed ? { exportTaxRevenue: equilibrium.exportTaxRevenue[n]! } : {}),
        ...(wasted === undefined ? {} : { wastedRevenue: wasted[n]! }),
        valueAdded: base.valueAdded[n]!,
        deficitShare: deficitShare(year, n),
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
  observed: Footing["before"],
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

/** Parts that only some policies have; nothing of those that are zero everywhere. */
export function furtherParts(
  decomposition: WelfareDecomposition,
  of: (values: Float64Array) => number,
): Partial<Record<(typeof FURTHER_PARTS)[number], number>> {
  return Object.fromEntries(
    FURTHER_PARTS.filter((part) => decomposition[part].some((each) => each !== 0)).map((part) => [
      part,
      of(decomposition[part]),
    ]),
  );
}

function terms(decomposition: WelfareDecomposition, n: number): DecompositionLogPercent {
  const { termsOfTrade, volumeOfTrade, tradeCosts, transfers, residual, total } = decomposition;
  return {
    termsOfTrade: termsOfTrade[n]!,
    volumeOfTrade: volumeOfTrade[n]!,
    tradeCosts: tradeCosts[n]!,
    transfers: transfers[n]!,
    ...furtherParts(decomposition, (values) => values[n]!),
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
