import { type Market, solveMarket } from "../../src/engines/markets/index.ts";
import { EMPTY_CELL } from "./baselines.ts";
import { columnSums, rowSums, type FlowMatrix } from "./matrix.ts";

/** A duty on one cell, fraction of the price. */
export interface CellDuty {
  readonly exporter: string;
  readonly importer: string;
  readonly rate: number;
}

/** What moves flows away from the base besides the sums of rows and columns. */
export interface MarginForm {
  readonly kind: "entropic" | "quadratic";
  readonly sigma: number;
  readonly duty: CellDuty | null;
  /** Entropic: what an empty cell starts from. Quadratic: the flow below which the slope no longer rises.   bcm */
  readonly seed?: number;
}

/**
 * The later year's flows when its sums of rows and columns are given: supplies and demands fixed, no transport cost, one
 * price everywhere. Prices are then known up to a constant only, so that flows are all there is to report.
 *
 * @returns flows by exporter and importer.   bcm
 */
export function flowsWithMargins(before: FlowMatrix, after: FlowMatrix, form: MarginForm): FlowMatrix["flows"] {
  const { market, cells } = marginMarket(before, after, form);
  const { flows } = solveMarket(market);
  const table = before.flows.map((row) => row.map(() => 0));
  cells.forEach(([exporter, importer], pair) => {
    table[exporter][importer] = flows[pair].reduce((sum, value) => sum + value, 0);
  });
  return table;
}

type Cell = readonly [exporter: number, importer: number];

function marginMarket(
  before: FlowMatrix,
  after: FlowMatrix,
  { kind, sigma, duty, seed = EMPTY_CELL }: MarginForm,
): { readonly market: Market; readonly cells: readonly Cell[] } {
  const [supplies, demands] = [rowSums(after.flows), columnSums(after.flows)];
  const cells = before.flows.flatMap((row, exporter) =>
    row.flatMap((_, importer): Cell[] =>
      supplies[exporter] > 0 && demands[importer] > 0 ? [[exporter, importer]] : [],
    ),
  );
  const suppliers = before.exporters.flatMap((id, at) =>
    supplies[at] > 0 ? [{ id, at, quantity: supplies[at] }] : [],
  );
  const buyers = before.importers.flatMap((id, at) => (demands[at] > 0 ? [{ id, at, quantity: demands[at] }] : []));
  const rateOf = ([exporter, importer]: Cell): number =>
    duty !== null && before.exporters[exporter] === duty.exporter && before.importers[importer] === duty.importer
      ? duty.rate
      : 0;
  const market: Market = {
    commodity: "LNG",
    unit: "bcm/year",
    priceUnit: "price",
    moneyFactor: 1,
    year: 0,
    suppliers: suppliers.map(({ id, quantity }) => ({
      id,
      country: id,
      capacity: Infinity,
      minPrice: 0,
      supply: { form: "fixed", quantity },
    })),
    buyers: buyers.map(({ id, at, quantity }) => ({
      id,
      country: id,
      maxPrice: Infinity,
      valuation: "cif",
      peakDemand: null,
      demand: { form: "fixed", quantity },
      base: { price: 1, quantity: kind === "entropic" ? seededSum(before, at, seed) : 1 },
    })),
    bottlenecks: [],
    pairs: cells.map((cell) => ({
      supplier: suppliers.findIndex(({ at }) => at === cell[0]),
      buyer: buyers.findIndex(({ at }) => at === cell[1]),
      baseFlow: before.flows[cell[0]][cell[1]] || (kind === "entropic" ? seed : 0),
      wedge: 0,
      duty: { adValorem: 0, specific: rateOf(cell) },
      tariffRateQuota: null,
      routes: [{ id: "sea", cost: 0, loss: 0, days: 0, through: [] }],
    })),
    contracts: [],
    inertia: { kind, sigma, epsilon: seed },
    marketPower: 0,
  };
  return { market, cells };
}

function seededSum({ flows }: FlowMatrix, importer: number, seed: number): number {
  return flows.reduce((sum, row) => sum + (row[importer] || seed), 0);
}
