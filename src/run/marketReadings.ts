import type { MarketSeries } from "../case/index.ts";
import { arePricesTold, type MarketYearResult, type PriceRange } from "../results/index.ts";
import { checkName, type Ground, named, scenarioOf, whyWithout } from "./ground.ts";
import type { MarketReading } from "./reading.ts";

/** What a market means for its nodes under a scenario; each throws E510 for a node that the market does not have. */
export interface MarketReadings {
  readonly price: (node: string) => MarketReading;
  /** What a buyer gets less than it would at its base price. */
  readonly shortage: (node: string) => MarketReading;
}

/**
 * Readings of a market in the year that is solved.
 *
 * @throws TertiusError E510 for a market that the case does not have.
 */
export function marketReadings(ground: Ground, name: string): MarketReadings {
  const told = toldMarket(
    ground,
    named("market", name, ground.input.case.markets, (series) => series.name),
  );
  return { price: (node) => priceReading(told, node), shortage: (node) => shortageReading(told, node) };
}

interface ToldMarket {
  readonly ground: Ground;
  readonly series: MarketSeries;
  readonly solved: { readonly year: string; readonly result: MarketYearResult } | null;
}

function toldMarket(ground: Ground, series: MarketSeries): ToldMarket {
  const last = Object.entries(scenarioOf(ground)?.markets?.[series.name]?.years ?? {}).at(-1);
  return { ground, series, solved: last === undefined ? null : { year: last[0], result: last[1] } };
}

/** Why a market has no price that may be read. */
const UNTOLD = "the market did not reach the prices that were recorded, so none of its prices is told";

function priceReading(told: ToldMarket, node: string): MarketReading {
  checkNode(told, node);
  const unit = told.series.priceUnit;
  if (told.solved !== null && !arePricesTold(told.solved.result))
    return marketReading(told, undefined, unit, "", UNTOLD);
  const found = told.solved?.result.prices[node];
  return marketReading(told, found, unit, `prices[${node}].value`, `${node} has no price in this year`);
}

function shortageReading(told: ToldMarket, node: string): MarketReading {
  checkNode(told, node);
  const found = told.solved?.result.shortfalls.find((each) => each.node === node);
  const short = found === undefined ? undefined : { ...found, value: found.quantity };
  const { unit } = told.series;
  return marketReading(
    told,
    short,
    unit,
    `shortfalls[node=${node}].quantity`,
    `${node} is not among those that are short`,
  );
}

interface FoundNumber {
  readonly value: number;
  readonly before: number;
  readonly unit: string;
  readonly range?: PriceRange;
}

function marketReading(
  { ground, series, solved }: ToldMarket,
  found: FoundNumber | undefined,
  unit: string,
  place: string,
  otherwise: string,
): MarketReading {
  const { scenario } = ground;
  if (solved === null) return { value: undefined, absent: whyUnsolved(ground, series), unit, scenario };
  const year = { year: solved.year, yearBase: solved.result.base };
  if (found === undefined) return { value: undefined, absent: otherwise, unit, scenario, ...year };
  const { value, before, range } = found;
  const path = `scenarios[${scenario}].markets[${series.name}][${solved.year}].${place}`;
  return { value, before, unit: found.unit, scenario, path, ...(range === undefined ? {} : { range }), ...year };
}

function whyUnsolved(ground: Ground, { name, coverage }: MarketSeries): string {
  const isPartial = coverage === "partial";
  return isPartial ? `market ${name} is of partial coverage: it is not solved` : whyWithout(ground, `market ${name}`);
}

function checkNode({ series }: ToldMarket, node: string): void {
  checkName(`node of market ${series.name}`, node, [...new Set(series.nodes.map(({ id }) => id))]);
}
