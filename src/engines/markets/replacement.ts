import { pairArrived } from "./flowQuantities.ts";
import type { Market } from "./model.ts";
import type { MarketEquilibrium } from "./results.ts";
import { solveMarket } from "./solve.ts";
import type { MarketOptions } from "./solveOptions.ts";

/** A change of the market with the name it is reported under, such as `policy`, `ramp`, `growth`. */
export interface Stage {
  readonly name: string;
  readonly apply: (market: Market) => Market;
}

/** What one stage changes in what arrives at the buyer. */
export interface StageReplacement {
  readonly name: string;
  /** Of the flow in question. */
  readonly own: number;
  /** Of every other supplier.   id and change, largest first */
  readonly others: readonly { readonly supplier: string; readonly change: number }[];
  /** Of everything that arrives: own + others. */
  readonly demand: number;
}

/** How a flow is replaced, stage by stage, in the order given and in the reverse. */
export interface Replacement {
  readonly supplier: string;
  readonly buyer: string;
  readonly before: number;
  readonly after: number;
  readonly stages: readonly StageReplacement[];
  /** The same stages applied from the last to the first: where the two differ, the order decides. */
  readonly reverse: readonly StageReplacement[];
}

/**
 * Splits the change of a flow, and of what stands in for it, among stages: each stage is applied on top of those before it.
 *
 * @throws TertiusError as `solveMarket` does.
 * @unit quantity arriving
 * @source own
 */
export function replacement(
  market: Market,
  flow: { readonly supplier: string; readonly buyer: string },
  stages: readonly Stage[],
  options: MarketOptions = {},
): Replacement {
  const start = arrivals(market, solveMarket(market, options), flow.buyer);
  const forward = stagesFrom(market, start, flow, stages, options);
  const reverse = stagesFrom(market, start, flow, stages.toReversed(), options);
  return {
    ...flow,
    before: start.get(flow.supplier) ?? 0,
    after: forward.end.get(flow.supplier) ?? 0,
    stages: forward.stages,
    reverse: reverse.stages,
  };
}

/**
 * The same split where every state on the way is solved already: the first before any stage, then one after each.
 *
 * @param names  Of the stages, one fewer than states.
 * @unit quantity arriving
 * @source own
 */
export function stageChanges(
  states: readonly { readonly market: Market; readonly solution: MarketEquilibrium }[],
  names: readonly string[],
  { supplier, buyer }: { readonly supplier: string; readonly buyer: string },
): readonly StageReplacement[] {
  const arrived = states.map(({ market, solution }) => arrivals(market, solution, buyer));
  return names.map((name, at) =>
    stageReplacement(name, supplier, arrived[at] ?? new Map(), arrived[at + 1] ?? new Map()),
  );
}

/** What arrives from a supplier at a buyer. @unit quantity arriving @source own */
export function pairArrival(
  { market, solution }: { readonly market: Market; readonly solution: MarketEquilibrium },
  { supplier, buyer }: { readonly supplier: string; readonly buyer: string },
): number {
  return arrivals(market, solution, buyer).get(supplier) ?? 0;
}

type Arrivals = ReadonlyMap<string, number>;

function arrivals(market: Market, solution: MarketEquilibrium, buyer: string): Arrivals {
  const sums = new Map<string, number>();
  const wanted = market.buyers.findIndex(({ id }) => id === buyer);
  market.pairs.forEach((pair, p) => {
    if (pair.buyer !== wanted) return;
    const supplier = market.suppliers[pair.supplier]?.id ?? "";
    sums.set(supplier, (sums.get(supplier) ?? 0) + pairArrived(pair, solution.flows[p] ?? []));
  });
  return sums;
}

function stagesFrom(
  market: Market,
  start: Arrivals,
  flow: { readonly supplier: string; readonly buyer: string },
  stages: readonly Stage[],
  options: MarketOptions,
): { readonly stages: readonly StageReplacement[]; readonly end: Arrivals } {
  let at = market;
  let last = start;
  const found: StageReplacement[] = [];
  for (const stage of stages) {
    at = stage.apply(at);
    const now = arrivals(at, solveMarket(at, options), flow.buyer);
    found.push(stageReplacement(stage.name, flow.supplier, last, now));
    last = now;
  }
  return { stages: found, end: last };
}

function stageReplacement(name: string, supplier: string, before: Arrivals, after: Arrivals): StageReplacement {
  const changes = [...new Set([...before.keys(), ...after.keys()])].map((id) => ({
    supplier: id,
    change: (after.get(id) ?? 0) - (before.get(id) ?? 0),
  }));
  return {
    name,
    own: changes.find((each) => each.supplier === supplier)?.change ?? 0,
    others: changes.filter((each) => each.supplier !== supplier).toSorted((a, b) => b.change - a.change),
    demand: changes.reduce((sum, { change }) => sum + change, 0),
  };
}
