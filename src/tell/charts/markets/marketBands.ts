import { type MarketAccount, passedByRoute, placeName, scarce } from "../../findings/index.ts";
import type { MarketFlowResult, MarketYearResult } from "../../../results/index.ts";

/** A scarcity and what one more unit of it would be worth. */
export type Limit = MarketYearResult["shadowPrices"][number];

/** What a supplier loads for a buyer over all routes, before and after. */
export interface Band {
  readonly from: string;
  readonly to: string;
  readonly before: number;
  readonly after: number;
  /** What binds on its way; contracts do not limit and are left out. */
  readonly limits: readonly Limit[];
}

/** The bands that change most, and the sum of the rest. */
export interface MarketBands {
  readonly shown: readonly Band[];
  /** Null when nothing is left. */
  readonly others: Pick<Band, "before" | "after"> | null;
}

const BANDS_SHOWN = 8;
/** Smaller changes, as a part of all flows, are the rounding of the solver. */
const NOTICED = 1e-4;

/** How much of what flows is moved between suppliers and buyers: sum of absolute changes over the sum before. */
export function bandChange(account: MarketAccount): number {
  const bands = bandsOf(account);
  const total = bands.reduce((sum, { before }) => sum + before, 0);
  const change = bands.reduce((sum, band) => sum + Math.abs(changeOf(band)), 0);
  if (total > 0) return change / total;
  return change > 0 ? 1 : 0;
}

/** Whether a change shows beside all that flows. */
export function isNoticed(change: number): boolean {
  return change > NOTICED;
}

/** The largest falls and the largest rises, half each where there are enough of both; residuals are among the rest. */
export function marketBands(account: MarketAccount): MarketBands {
  const { residuals } = account.result;
  const all = bandsOf(account).toSorted((one, other) => changeOf(one) - changeOf(other));
  const half = BANDS_SHOWN / 2;
  const named = all.filter(({ from, to }) => !residuals.includes(from) && !residuals.includes(to));
  const falls = named.filter((band) => changeOf(band) < 0);
  const rises = named.filter((band) => changeOf(band) > 0).toReversed();
  const shown = [
    ...falls.slice(0, Math.max(half, BANDS_SHOWN - rises.length)),
    ...rises.slice(0, Math.max(half, BANDS_SHOWN - falls.length)),
  ];
  const rest = all.filter((band) => !shown.includes(band));
  const sum = (pick: (band: Band) => number): number => rest.reduce((total, band) => total + pick(band), 0);
  const others = rest.length === 0 ? null : { before: sum((band) => band.before), after: sum((band) => band.after) };
  return { shown, others };
}

/** After minus before. */
export function changeOf({ before, after }: Pick<Band, "before" | "after">): number {
  return after - before;
}

/** Supplier and buyer as text. */
export function bandName({ from, to }: Pick<Band, "from" | "to">, { words }: Pick<MarketAccount, "words">): string {
  return `${placeName(from, words)} → ${placeName(to, words)}`;
}

function bandsOf(account: MarketAccount): readonly Band[] {
  const found = new Map<string, Band>();
  const limitsOf = limitsByFlow(account);
  for (const flow of account.result.flows) {
    const key = `${flow.from}>${flow.to}`;
    const { before = 0, after = 0, limits = [] } = found.get(key) ?? {};
    const more = limitsOf(flow).filter((limit) => !limits.includes(limit));
    found.set(key, {
      from: flow.from,
      to: flow.to,
      before: before + flow.before,
      after: after + flow.quantity,
      limits: [...limits, ...more],
    });
  }
  return [...found.values()];
}

/** What binds where something flows. */
function limitsByFlow(account: MarketAccount): (flow: MarketFlowResult) => readonly Limit[] {
  const binding = scarce(account).filter(({ kind }) => kind !== "contract");
  const ways = passedByRoute(account);
  return (flow) => {
    if (flow.quantity <= 0 || binding.length === 0) return [];
    const through = passed(flow, ways);
    return binding.filter(({ kind, constraint }) => {
      if (kind === "capacity") return constraint === flow.from;
      if (kind === "terminal") return constraint === `${flow.to}:terminals`;
      return kind === "quota" || kind === "purchase"
        ? isUnderPolicy(account, constraint, flow)
        : through.has(constraint);
    });
  };
}

/** A quota is that of a pair, or of a policy with several sellers or buyers, named by its id; a purchase always of a policy. */
function isUnderPolicy(
  { case: case_, market }: MarketAccount,
  constraint: string,
  { from, to }: MarketFlowResult,
): boolean {
  if (constraint === `${from}>${to}`) return true;
  return case_.markets
    .filter(({ commodity }) => commodity === market.commodity)
    .flatMap(({ policies, scenarios }) => [...policies, ...scenarios.flatMap((each) => each.policies)])
    .some(
      ({ id, kind, suppliers, markets }) =>
        id === constraint &&
        (kind === "quota" || kind === "purchase") &&
        suppliers.includes(from) &&
        markets.includes(to),
    );
}

/** Straits, pipelines, access and season of a route. */
function passed(
  { from, to, route }: MarketFlowResult,
  ways: ReadonlyMap<string, readonly string[]>,
): ReadonlySet<string> {
  return new Set([`${from}>${to}:access`, `${route}:season`, ...(ways.get(route) ?? [])]);
}
