import type { Problem } from "../../base/problems/index.ts";
import { grouped } from "../rows/index.ts";
import { soldIn, supplierCapacity, tableCapacity } from "./capacity.ts";
import { landedIn } from "./landedIn.ts";
import {
  aboveNameplate,
  aboveTerminals,
  contractAboveCapacity,
  contractAboveUse,
  flowsApart,
  rampBackwards,
} from "./problems.ts";
import { purchasesOf, salesOf } from "./rowIndex.ts";
import type { MarketSeries } from "./series.ts";
import type { PlacedTables } from "./tables.ts";
import { shareOfYear } from "./yearShare.ts";

/** Rounding that does not count as a fall or an excess. */
const SLACK = 1e-9;
/** Part by which a quantity may differ from its flows before it is said. */
const FLOW_GAP = 0.01;

/** Ramps that go backwards, contracts above capacity, sales above nameplate, quantities that their flows do not make. */
export function supplyProblems(series: MarketSeries, tables: PlacedTables): Problem[] {
  const suppliers = new Set(series.nodes.flatMap(({ id, kind }) => (kind === "supply" ? [id] : [])));
  const problems = [...rampProblems(series, tables, suppliers), ...contractProblems(series, tables, suppliers)];
  const used = [...nameplateProblems(series, tables, suppliers), ...landingProblems(series, tables)];
  return [...problems, ...used, ...flowProblems(series, tables)];
}

/** A supplier's nameplate, or the usable part of a pipeline or chokepoint, below that of the step before. */
function rampProblems(series: MarketSeries, { capacities }: PlacedTables, suppliers: ReadonlySet<string>): Problem[] {
  const usable = (at: number): number => {
    const { node, capacity, utilisation } = series.capacities[at]!;
    return suppliers.has(node) ? capacity.value : capacity.value * utilisation;
  };
  const earlier = earlierSteps(capacities);
  return capacities.flatMap(({ draft, placeOf }, at) => {
    const before = earlier.get(at);
    if (before === undefined || draft.falls === true) return [];
    const [was, is] = [usable(before), usable(at)];
    const { year } = capacities[before]!.draft;
    return is < was * (1 - SLACK) ? [rampBackwards(placeOf("capacity"), draft.node, was, is, year)] : [];
  });
}

/** The step before each step of a project, by position: of its last earlier year the first row. */
function earlierSteps(capacities: PlacedTables["capacities"]): ReadonlyMap<number, number> {
  const projects = grouped([...capacities.keys()], (at) => {
    const { node, project = "" } = capacities[at]!.draft;
    return JSON.stringify([node, project]);
  });
  const yearOf = (at: number): number => capacities[at]!.draft.year;
  const found = new Map<number, number>();
  for (const steps of projects.values()) {
    let [before, first] = [-1, -1];
    for (const at of steps.toSorted((one, other) => yearOf(one) - yearOf(other))) {
      if (first < 0 || yearOf(at) > yearOf(first)) [before, first] = [first, at];
      if (before >= 0) found.set(at, before);
    }
  }
  return found;
}

/** The first contract of a seller with which its contracts exceed what it can produce in one of the years. */
function contractProblems(
  series: MarketSeries,
  { contracts }: PlacedTables,
  suppliers: ReadonlySet<string>,
): Problem[] {
  const years = [...new Set([series.baseYear, ...series.years])].toSorted((one, other) => one - other);
  const positions = grouped([...contracts.keys()], (at) => series.contracts[at]!.seller);
  return [...suppliers].flatMap((seller) => {
    const own = positions.get(seller) ?? [];
    const found = years.flatMap((year) => yearFault(series, contracts, { seller, own }, year));
    const gravest = found.find(({ code }) => code === "E257") ?? found[0];
    return gravest ?? [];
  });
}

function yearFault(
  series: MarketSeries,
  placed: PlacedTables["contracts"],
  { seller, own }: { readonly seller: string; readonly own: readonly number[] },
  year: number,
): Problem[] {
  const capacity = supplierCapacity(series, seller, year, series.baseYear);
  let [owed, contracted] = [0, 0];
  let warning: Problem | null = null;
  for (const at of own) {
    const contract = series.contracts[at]!;
    const quantity = contract.quantity.value * shareOfYear(year, contract.from, contract.to);
    owed += quantity * contract.takeOrPay;
    contracted += quantity;
    const place = placed[at]!.placeOf("quantity");
    if (owed > capacity * (1 + SLACK)) return [contractAboveCapacity(place, seller, year, owed, capacity)];
    if (contracted > capacity * (1 + SLACK)) warning ??= contractAboveUse(place, seller, year, contracted, capacity);
  }
  return warning === null ? [] : [warning];
}

function nameplateProblems(
  series: MarketSeries,
  { capacities }: PlacedTables,
  suppliers: ReadonlySet<string>,
): Problem[] {
  const firstRow = firstRows(capacities);
  return [...suppliers].flatMap((supplier) => {
    const [sold, capacity] = [
      soldIn(series, supplier, series.baseYear),
      tableCapacity(series, supplier, series.baseYear),
    ];
    const row = firstRow.get(supplier);
    if (row === undefined || !(sold > capacity * (1 + SLACK))) return [];
    return [aboveNameplate(row.placeOf("capacity"), supplier, sold, capacity)];
  });
}

/** The first row of each node. */
function firstRows(capacities: PlacedTables["capacities"]): ReadonlyMap<string, PlacedTables["capacities"][number]> {
  return new Map(capacities.toReversed().map((row) => [row.draft.node, row]));
}

/** Buyers that landed more in the base year than their terminals can by the table. */
function landingProblems(series: MarketSeries, { capacities }: PlacedTables): Problem[] {
  const buyers = new Set(series.nodes.flatMap(({ id, kind }) => (kind === "demand" ? [id] : [])));
  const firstRow = firstRows(capacities);
  return [...buyers].flatMap((buyer) => {
    const row = firstRow.get(buyer);
    const [landed, capacity] = [
      landedIn(series, buyer, series.baseYear),
      tableCapacity(series, buyer, series.baseYear),
    ];
    if (row === undefined || !(landed > capacity * (1 + SLACK))) return [];
    return [aboveTerminals(row.placeOf("capacity"), buyer, landed, capacity)];
  });
}

function flowProblems(series: MarketSeries, { nodes }: PlacedTables): Problem[] {
  if (series.coverage === "partial") return [];
  const losses = new Map<string, number>();
  for (const { supplier, market, loss } of series.routes) {
    const key = `${supplier}\n${market}`;
    losses.set(key, Math.min(loss, losses.get(key) ?? 1));
  }
  return nodes.flatMap(({ placeOf }, at) => {
    const node = series.nodes[at]!;
    const { quantity } = node;
    if (quantity === null || (node.year !== null && node.year !== series.baseYear)) return [];
    const pairs = (node.kind === "supply" ? salesOf : purchasesOf)(series, node.id, series.baseYear);
    const own = pairs.filter(({ flow }) => flow !== null);
    const flows = own.reduce((sum, { flow, supplier, market }) => {
      const loss = node.kind === "supply" ? 0 : (losses.get(`${supplier}\n${market}`) ?? 0);
      return sum + flow!.value * (1 - loss);
    }, 0);
    const isApart = own.length > 0 && Math.abs(flows - quantity.value) > FLOW_GAP * Math.max(flows, quantity.value);
    return isApart ? [flowsApart(placeOf("quantity"), node.id, quantity.value, flows)] : [];
  });
}
