import type { Problem } from "../../problems/index.ts";
import { soldIn, supplierCapacity, tableCapacity } from "./capacity.ts";
import { landedIn } from "./terminals.ts";
import {
  aboveNameplate,
  aboveTerminals,
  contractAboveCapacity,
  contractAboveUse,
  flowsApart,
  rampBackwards,
} from "./problems.ts";
import type { MarketSeries } from "./series.ts";
import type { PlacedTables } from "./tables.ts";
import { shareOfYear } from "./yearShare.ts";

const LISTED = 100;
/** Rounding that does not count as a fall or an excess. */
const SLACK = 1e-9;
/** Part by which a quantity may differ from its flows before it is said. */
const FLOW_GAP = 0.01;

/** Ramps that go backwards, contracts above capacity, sales above nameplate, quantities that their flows do not make. */
export function supplyProblems(series: MarketSeries, tables: PlacedTables): Problem[] {
  const suppliers = new Set(series.nodes.flatMap(({ id, kind }) => (kind === "supply" ? [id] : [])));
  const problems = [...rampProblems(series, tables, suppliers), ...contractProblems(series, tables, suppliers)];
  const used = [...nameplateProblems(series, tables, suppliers), ...landingProblems(series, tables)];
  return [...problems, ...used, ...flowProblems(series, tables)].slice(0, LISTED);
}

/** A supplier's nameplate, or the usable part of a pipeline or chokepoint, below that of the step before. */
function rampProblems(series: MarketSeries, { capacities }: PlacedTables, suppliers: ReadonlySet<string>): Problem[] {
  const usable = (at: number): number => {
    const { node, capacity, utilisation } = series.capacities[at]!;
    return suppliers.has(node) ? capacity.value : capacity.value * utilisation;
  };
  return capacities.flatMap(({ draft, placeOf }, at) => {
    const earlier = capacities
      .map((each, position) => ({ ...each.draft, position }))
      .filter((each) => each.node === draft.node && each.project === draft.project && each.year < draft.year);
    const before = earlier.toSorted((one, other) => other.year - one.year)[0];
    if (before === undefined || draft.falls === true) return [];
    const [was, is] = [usable(before.position), usable(at)];
    return is < was * (1 - SLACK) ? [rampBackwards(placeOf("capacity"), draft.node, was, is, before.year)] : [];
  });
}

/** The first contract of a seller with which its contracts exceed what it can produce in one of the years. */
function contractProblems(
  series: MarketSeries,
  { contracts }: PlacedTables,
  suppliers: ReadonlySet<string>,
): Problem[] {
  const years = [...new Set([series.baseYear, ...series.years])].toSorted((one, other) => one - other);
  return [...suppliers].flatMap((seller) => {
    const found = years.flatMap((year) => yearFault(series, contracts, seller, year));
    const gravest = found.find(({ code }) => code === "E257") ?? found[0];
    return gravest ?? [];
  });
}

function yearFault(series: MarketSeries, placed: PlacedTables["contracts"], seller: string, year: number): Problem[] {
  const capacity = supplierCapacity(series, seller, year, series.baseYear);
  let [owed, contracted] = [0, 0];
  let warning: Problem | null = null;
  for (const [at, contract] of series.contracts.entries()) {
    if (contract.seller !== seller) continue;
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
  return [...suppliers].flatMap((supplier) => {
    const [sold, capacity] = [
      soldIn(series, supplier, series.baseYear),
      tableCapacity(series, supplier, series.baseYear),
    ];
    const row = capacities.find(({ draft }) => draft.node === supplier);
    if (row === undefined || !(sold > capacity * (1 + SLACK))) return [];
    return [aboveNameplate(row.placeOf("capacity"), supplier, sold, capacity)];
  });
}

/** Buyers that landed more in the base year than their terminals can by the table. */
function landingProblems(series: MarketSeries, { capacities }: PlacedTables): Problem[] {
  const buyers = new Set(series.nodes.flatMap(({ id, kind }) => (kind === "demand" ? [id] : [])));
  return [...buyers].flatMap((buyer) => {
    const row = capacities.find(({ draft }) => draft.node === buyer);
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
    const own = series.pairs.filter(
      (pair) =>
        pair.year === series.baseYear &&
        pair.flow !== null &&
        (node.kind === "supply" ? pair.supplier : pair.market) === node.id,
    );
    const flows = own.reduce((sum, { flow, supplier, market }) => {
      const loss = node.kind === "supply" ? 0 : (losses.get(`${supplier}\n${market}`) ?? 0);
      return sum + flow!.value * (1 - loss);
    }, 0);
    const isApart = own.length > 0 && Math.abs(flows - quantity.value) > FLOW_GAP * Math.max(flows, quantity.value);
    return isApart ? [flowsApart(placeOf("quantity"), node.id, quantity.value, flows)] : [];
  });
}
