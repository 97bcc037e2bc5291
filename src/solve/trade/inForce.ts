import type { Case, Scenario } from "../../case/index.ts";
import type { Economy } from "../../data/packages/index.ts";
import type { Problem } from "../../base/problems/index.ts";
import {
  baseFlows,
  type EquilibriumModel,
  type Quota,
  type TradePolicy,
  unmovedPolicy,
} from "../../engines/equilibrium/index.ts";
import type { InForce } from "../../results/index.ts";
import { barelyHits } from "../problems.ts";
import { measuredTraders } from "./measuredTraders.ts";
import { type Trader, tradingPairs } from "./traders.ts";

/** What stands for all pairs, all sectors or all measures. */
export const ALL = "*";

/** What is told in force from: nothing is solved for it. */
export interface InForceGround {
  /** The headline package. */
  readonly economy: Economy;
  /** Its base year as it was. */
  readonly observed: EquilibriumModel;
  /** Policy of the scenario with some of its measures alone. */
  readonly policyOf: (measures: readonly string[]) => TradePolicy;
  /** Pairs that are told by measure and sector; of others all sectors and measures together. */
  readonly isWhole: (exporter: string, importer: string) => boolean;
}

/**
 * What is in force on the day of a scenario on trade across borders: each pair with all that acts on it, the most trade first, and
 * each measure over all pairs that it hits. Empty where nothing acts on the economy.
 *
 *     hit = Σ M,  tariffs = Σ M t / Σ M,  over flows M of the base year on which the policy differs from the base
 */
export function inForce(case_: Case, scenario: Scenario, ground: InForceGround): InForce[] {
  const traders = measuredTraders(case_, scenario, ground.economy);
  const alone = scenario.measures.map((measure) => actingOf(ground, measure, [measure]));
  const together = actingOf(ground, ALL, scenario.measures);
  const acting = alone.filter(({ byPair }) => byPair.size > 0);
  const pairs = tradingPairs(traders, traders)
    .map((pair) => pairRows(ground, pair, together, acting))
    .filter((rows) => rows.length > 0)
    .toSorted(([one], [other]) => other!.hit - one!.hit);
  return [...acting.map((each) => measureRow(ground, each)), ...pairs.flat()];
}

/** Share of the trade of its pairs below which a measure hits next to nothing. @unit percent */
export const BARELY = 0.1;

/** A warning for each measure that hits next to nothing. */
export function barelyHitProblems(rows: readonly InForce[], { manifest }: Economy): Problem[] {
  return rows
    .filter(({ exporter, sector, pairSharePercent }) => exporter === ALL && sector === ALL && pairSharePercent < BARELY)
    .map(({ measure, hit, pairSharePercent }) => {
      const pairs = rows.filter((row) => row.exporter !== ALL && row.measure === measure && row.sector === ALL);
      const [only] = pairs;
      const named =
        pairs.length === 1 && only !== undefined ? `${only.importer} bought from ${only.exporter}` : "its pairs traded";
      const money = `${shortly(hit)} million ${manifest.currency}`;
      return barelyHits(measure, money, String(shortly(pairSharePercent)), named, manifest.year);
    });
}

/** Two significant digits. */
function shortly(value: number): number {
  return Number(value.toPrecision(2));
}

/** Cells that a policy moves, by pair of countries as one number. */
interface Acting {
  readonly measure: string;
  readonly policy: TradePolicy;
  readonly byPair: ReadonlyMap<number, readonly number[]>;
}

function actingOf({ observed, policyOf }: InForceGround, measure: string, measures: readonly string[]): Acting {
  const policy = policyOf(measures);
  const unmoved = unmovedPolicy(observed);
  const parts = (["tariffs", "icebergHat", "openness", "exportTaxes"] as const)
    .filter((part) => policy[part] !== unmoved[part])
    .map((part) => [policy[part].values, unmoved[part].values] as const);
  const square = observed.countries.size ** 2;
  const limited = new Set((policy.quotas ?? []).flatMap(({ cells }) => cells));
  const byPair = new Map<number, number[]>();
  for (let cell = 0; parts.length + limited.size > 0 && cell < policy.tariffs.values.length; cell++) {
    const pair = cell % square;
    const isOwn = pair % (observed.countries.size + 1) === 0;
    const isActed = limited.has(cell) || parts.some(([after, before]) => after[cell] !== before[cell]);
    if (isOwn || !isActed) continue;
    const known = byPair.get(pair);
    if (known === undefined) byPair.set(pair, [cell]);
    else known.push(cell);
  }
  return { measure, policy, byPair };
}

type TraderPair = readonly [exporter: Trader, importer: Trader];

/** Pairs of countries that a pair of traders consists of, as one number each. */
function countryPairs({ observed }: InForceGround, [exporter, importer]: TraderPair): readonly number[] {
  return importer.positions.flatMap((n) => exporter.positions.map((i) => n * observed.countries.size + i));
}

/** All that acts on a pair, then by measure and sector where that is told; nothing where nothing acts. */
function pairRows(ground: InForceGround, pair: TraderPair, together: Acting, alone: readonly Acting[]): InForce[] {
  const within = countryPairs(ground, pair);
  const cellsOf = ({ byPair }: Acting): readonly number[] => within.flatMap((each) => byPair.get(each) ?? []);
  const cells = cellsOf(together);
  if (cells.length === 0) return [];
  const [exporter, importer] = pair;
  const whole = { trade: tradeOf(ground, within), imports: importsOf(ground, importer) };
  const row = (acting: Acting, sector: string, hit: readonly number[]): InForce => ({
    exporter: exporter.code,
    importer: importer.code,
    sector,
    measure: acting.measure,
    ...figures(ground, acting.policy, hit, whole),
  });
  const all = row(together, ALL, cells);
  if (!ground.isWhole(exporter.code, importer.code)) return [all];
  const each = alone.map((acting) => ({ acting, cells: cellsOf(acting) })).filter((found) => found.cells.length > 0);
  const bySector = [{ acting: together, cells }, ...each].flatMap((found) =>
    sectorsOf(ground, found.cells).map(([sector, hit]) => row(found.acting, sector, hit)),
  );
  return [all, ...each.map((found) => row(found.acting, ALL, found.cells)), ...bySector];
}

/** Cells by sector, in the order of the package. */
function sectorsOf({ observed }: InForceGround, cells: readonly number[]): readonly [string, readonly number[]][] {
  const square = observed.countries.size ** 2;
  return observed.sectors.labels.flatMap((label, j): [string, readonly number[]][] => {
    const own = cells.filter((cell) => Math.floor(cell / square) === j);
    return own.length === 0 ? [] : [[label, own]];
  });
}

/** A measure over all pairs of countries that it hits, in what these pairs trade and these buyers import. */
function measureRow(ground: InForceGround, { measure, policy, byPair }: Acting): InForce {
  const { size } = ground.observed.countries;
  const pairs = [...byPair.keys()];
  const buyers = [...new Set(pairs.map((pair) => Math.floor(pair / size)))];
  const imports = buyers.reduce((sum, n) => sum + importsOf(ground, { positions: [n] }), 0);
  const whole = { trade: tradeOf(ground, pairs), imports };
  return {
    exporter: ALL,
    importer: ALL,
    sector: ALL,
    measure,
    ...figures(ground, policy, [...byPair.values()].flat(), whole),
  };
}

/** What parts of trade are measured against. */
interface Whole {
  readonly trade: number;
  readonly imports: number;
}

/** Numbers of a row, from the cells that are hit. */
function figures(
  { observed }: InForceGround,
  { tariffs, icebergHat, openness, exportTaxes: { values: taxes }, quotas = [] }: TradePolicy,
  cells: readonly number[],
  { trade, imports }: Whole,
): Omit<InForce, "exporter" | "importer" | "sector" | "measure"> {
  const { values: flows } = baseFlows(observed);
  const hit = cells.reduce((sum, cell) => sum + flows[cell]!, 0);
  const mean = (value: (cell: number) => number): number =>
    hit > 0
      ? cells.reduce((sum, cell) => sum + flows[cell]! * value(cell), 0) / hit
      : cells.reduce((sum, cell) => sum + value(cell), 0) / cells.length;
  const basePercent = 100 * mean((cell) => observed.tariffs.values[cell]!);
  const totalPercent = 100 * mean((cell) => tariffs.values[cell]!);
  const isMoved = ({ values }: { readonly values: ArrayLike<number> }, from: number): boolean =>
    cells.some((cell) => values[cell] !== from);
  return {
    basePercent,
    addedPoints: totalPercent - basePercent,
    totalPercent,
    ...(isMoved(icebergHat, 1) ? { tradeCostPercent: 100 * mean((cell) => icebergHat.values[cell]! - 1) } : {}),
    ...(isMoved(openness, 1)
      ? { closed: cells.reduce((sum, cell) => sum + flows[cell]! * (1 - openness.values[cell]!), 0) }
      : {}),
    ...(cells.some((cell) => taxes[cell]! > 0)
      ? { exportTaxPercent: 100 * mean((cell) => Math.max(taxes[cell]!, 0)) }
      : {}),
    ...(cells.some((cell) => taxes[cell]! < 0)
      ? { subsidyPercent: 100 * mean((cell) => Math.max(-taxes[cell]!, 0)) }
      : {}),
    ...limitOf(quotas, cells, flows),
    hit,
    pairSharePercent: shareOf(hit, trade),
    importerSharePercent: shareOf(hit, imports),
  };
}

/** Limits of the quotas on some cells, the mean over their trade of the base year. */
function limitOf(
  quotas: readonly Quota[],
  cells: readonly number[],
  flows: Float64Array,
): Pick<InForce, "quotaPercent"> {
  if (quotas.length === 0) return {};
  const limits = new Map(quotas.flatMap(({ cells: own, limit }) => own.map((cell) => [cell, limit] as const)));
  const own = cells.filter((cell) => limits.has(cell));
  const traded = own.reduce((sum, cell) => sum + flows[cell]!, 0);
  if (traded === 0) return {};
  return { quotaPercent: (100 * own.reduce((sum, cell) => sum + flows[cell]! * limits.get(cell)!, 0)) / traded };
}

/** Percent; 0 of nothing. */
function shareOf(part: number, whole: number): number {
  return whole > 0 ? (100 * part) / whole : 0;
}

/** Trade of pairs of countries in all sectors. */
function tradeOf({ observed }: InForceGround, pairs: readonly number[]): number {
  const { values } = baseFlows(observed);
  const square = observed.countries.size ** 2;
  let sum = 0;
  for (let j = 0; j < observed.sectors.size; j++) for (const pair of pairs) sum += values[j * square + pair]!;
  return sum;
}

/** What countries import from all others. */
function importsOf(ground: InForceGround, { positions }: Pick<Trader, "positions">): number {
  const { size } = ground.observed.countries;
  const sellers = [...ground.observed.countries.labels.keys()].filter((i) => !positions.includes(i));
  return tradeOf(
    ground,
    positions.flatMap((n) => sellers.map((i) => n * size + i)),
  );
}
