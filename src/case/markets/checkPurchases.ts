import type { Problem } from "../../base/problems/index.ts";
import { greatest } from "../../base/units/index.ts";
import { boughtIn } from "./boughtIn.ts";
import { soldIn, supplierCapacity } from "./capacity.ts";
import { purchaseAboveSupply } from "./problems.ts";
import type { MarketPolicy, MarketSeries } from "./series.ts";

/** Purchases of states, of the market and of its scenarios, that are larger in a year than all that its sellers can supply. */
export function purchaseProblems(series: MarketSeries): Problem[] {
  const policies = [...series.policies, ...series.scenarios.flatMap((scenario) => scenario.policies)];
  return policies.filter(({ kind }) => kind === "purchase").flatMap((policy) => purchaseFault(series, policy) ?? []);
}

function purchaseFault(series: MarketSeries, policy: MarketPolicy): Problem | null {
  const { id, file, line, from, to } = policy;
  if (from === null || to === null || !(from < to)) return null;
  for (const year of series.years) {
    const [bought, supply] = [boughtIn(policy, year), supplyIn(series, year)];
    const isAdded = bought > boughtIn(policy, series.baseYear);
    if (isAdded && supply > 0 && bought > supply) {
      return purchaseAboveSupply({ file, line, path: `policies.${id}.quantity` }, id, year, bought, supply);
    }
  }
  return null;
}

/** What all sellers can supply in a year; one without a known capacity what it sold in the base year. */
function supplyIn(series: MarketSeries, year: number): number {
  const suppliers = new Set(series.nodes.flatMap(({ id, kind }) => (kind === "supply" ? [id] : [])));
  return [...suppliers].reduce((sum, id) => {
    const capacity = supplierCapacity(series, id, year, series.baseYear);
    return sum + (Number.isFinite(capacity) ? capacity : soldOf(series, id));
  }, 0);
}

/** The larger of what a seller sold by its flows and by its own rows. */
function soldOf(series: MarketSeries, id: string): number {
  const own = series.nodes.flatMap((node) => (node.id === id && node.quantity !== null ? [node.quantity.value] : []));
  return greatest([soldIn(series, id, series.baseYear), ...own]);
}
