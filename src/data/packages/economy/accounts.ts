import { parameter, type Parameter } from "../../../base/sets/index.ts";
import type { Economy } from "./economy.ts";

/** What flows, tariffs and use say about production and spending; absent flows count as no trade. */
export interface Accounts {
  /** Σ over importers of flows.   [sector, country]   million */
  readonly grossOutput: Parameter;
  /** Tariff-inclusive spending on the composite, Σ over exporters of flows · (1 + t).   [sector, country]   million */
  readonly absorption: Parameter;
  /** Gross output minus spending on inputs.   [sector, country]   million */
  readonly valueAdded: Parameter;
  /** Absorption minus intermediate use.   [sector, country]   million */
  readonly finalDemand: Parameter;
  /** [country]   million */
  readonly tariffRevenue: Float64Array;
  /** Net of tariff, without own sales.   [country]   million */
  readonly exports: Float64Array;
  /** Net of tariff, without own sales.   [country]   million */
  readonly imports: Float64Array;
  /** D: imports minus exports; sums to zero over countries.   [country]   million */
  readonly deficits: Float64Array;
}

/**
 * Accounts that follow from an economy's flows, tariffs and use.
 *
 * Gross output = Σ sales; absorption = Σ purchases with tariffs; value added = gross output − inputs;
 * final demand = absorption − intermediate use. Differences below 1e-13 of the whole are zero.
 */
export function accounts(economy: Pick<Economy, "countries" | "sectors" | "flows" | "tariffs" | "use">): Accounts {
  const { countries, sectors } = economy;
  const shape = [sectors, countries];
  const cells = sectors.size * countries.size;
  const grossOutput = new Float64Array(cells);
  const absorption = new Float64Array(cells);
  const revenue = new Float64Array(countries.size);
  const exported = new Float64Array(countries.size);
  const imported = new Float64Array(countries.size);
  const flows = economy.flows.values;
  const tariffs = economy.tariffs.values;
  let at = 0;
  for (let j = 0; j < sectors.size; j++) {
    for (let n = 0; n < countries.size; n++) {
      for (let i = 0; i < countries.size; i++, at++) {
        const flow = flows[at]!;
        if (!(flow > 0)) continue;
        const tariff = flow * tariffs[at]!;
        grossOutput[j * countries.size + i]! += flow;
        absorption[j * countries.size + n]! += flow + tariff;
        revenue[n]! += tariff;
        if (n === i) continue;
        exported[i]! += flow;
        imported[n]! += flow;
      }
    }
  }
  const { valueAdded, finalDemand } = residuals(economy, grossOutput, absorption);
  return {
    grossOutput: parameter(shape, grossOutput),
    absorption: parameter(shape, absorption),
    valueAdded: parameter(shape, valueAdded),
    finalDemand: parameter(shape, finalDemand),
    tariffRevenue: revenue,
    exports: exported,
    imports: imported,
    deficits: imported.map((value, n) => value - exported[n]!),
  };
}

function residuals(
  economy: Pick<Economy, "countries" | "sectors" | "use">,
  grossOutput: Float64Array,
  absorption: Float64Array,
): { valueAdded: Float64Array; finalDemand: Float64Array } {
  const { countries, sectors } = economy;
  const use = economy.use.values;
  const inputs = new Float64Array(grossOutput.length);
  const costs = new Float64Array(grossOutput.length);
  let at = 0;
  for (let n = 0; n < countries.size; n++) {
    for (let k = 0; k < sectors.size; k++) {
      for (let j = 0; j < sectors.size; j++, at++) {
        inputs[k * countries.size + n]! += use[at]!;
        costs[j * countries.size + n]! += use[at]!;
      }
    }
  }
  return {
    valueAdded: grossOutput.map((value, cell) => remainder(value, costs[cell]!)),
    finalDemand: absorption.map((value, cell) => remainder(value, inputs[cell]!)),
  };
}

/** Relative size below which a difference of two sums is rounding, not money. */
const ROUNDING = 1e-13;

function remainder(whole: number, part: number): number {
  return Math.abs(whole - part) <= ROUNDING * whole ? 0 : whole - part;
}
