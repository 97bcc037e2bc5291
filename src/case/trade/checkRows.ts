import type { Place, Problem } from "../../base/problems/index.ts";
import type { Measure, MeasureRow } from "./measure.ts";
import type { Scenario } from "./scenario.ts";
import { pairsOf, reachesAny } from "../names/index.ts";
import { marketInstrument, productRow, rowTwice, setTwice, tooMany, nothingInForce } from "../problems/index.ts";
import type { PlacedMeasure } from "./placedMeasure.ts";
import { isInForce } from "./rowDays.ts";

/** Cells that the `set` rows of all scenarios may reach together. */
export const CELL_LIMIT = 2_000_000;
const LISTED = 50;

/** Sectors and countries that `*`, blank and `WLD` are spelt out in. */
export interface Universe {
  readonly sectors: readonly string[];
  readonly goods: readonly string[];
  readonly countries: readonly string[];
  /** HS codes of the case's markets. */
  readonly products: readonly string[];
}

const MARKET_INSTRUMENTS: ReadonlySet<string> = new Set(["quota", "tariff-rate-quota", "market-access"]);

/** True for rows that limit quantities of products, which belong to markets; a quota by sector limits those of the economy. */
export function isMarketInstrument({ instrument, hs }: Pick<MeasureRow, "instrument" | "hs">): boolean {
  return MARKET_INSTRUMENTS.has(instrument) && !isSectorQuota({ instrument, hs });
}

/** True for quotas by sector. */
export function isSectorQuota({ instrument, hs }: Pick<MeasureRow, "instrument" | "hs">): boolean {
  return instrument === "quota" && hs === null;
}

/**
 * Whether all that a scenario does is in markets: every row of its measures is by product or limits a quantity of products, and so is
 * what it is told against. The economy has no answer to it, which is not that nothing changes.
 */
export function actsInMarketsAlone(
  { measures, scenarios }: { readonly measures: readonly Measure[]; readonly scenarios: readonly Scenario[] },
  { measures: own, against }: Pick<Scenario, "measures" | "against">,
): boolean {
  const before = scenarios.find(({ id }) => id === against?.id)?.measures ?? [];
  const chosen = measures.filter(({ id }) => own.includes(id) || before.includes(id));
  const rows = chosen.flatMap((measure) => measure.rows);
  return rows.length > 0 && rows.every((row) => row.hs !== null || isMarketInstrument(row));
}

/**
 * What a scenario cannot be solved with: products that no market has, instruments of markets by sector; and measures that
 * do nothing on its day.
 *
 * @param products  HS codes of the case's markets.
 */
export function scenarioProblems(
  scenario: Scenario,
  measures: ReadonlyMap<string, PlacedMeasure>,
  products: readonly string[],
  placeOfScenario: Place,
): Problem[] {
  return scenario.measures.flatMap((id) => {
    const placed = measures.get(id);
    if (placed === undefined || placed.measure.rows.length === 0) return [];
    const problems = placed.measure.rows
      .flatMap((row, at) => rowFaults(row, placed, at, scenario.id, products))
      .slice(0, LISTED);
    if (placed.measure.rows.some((row) => isInForce(row, scenario.at))) return problems;
    return [...problems, nothingInForce(placeOfScenario, id, scenario.id, scenario.at)];
  });
}

function rowFaults(
  row: MeasureRow,
  placed: PlacedMeasure,
  at: number,
  scenario: string,
  products: readonly string[],
): Problem[] {
  if (row.hs !== null && (placed.measure.inEconomy !== undefined || reachesAny(row.hs, products))) return [];
  const place = (column: string): Place => placed.places[at]!(column);
  if (isMarketInstrument(row)) {
    return [marketInstrument(place("instrument"), placed.measure.id, row.instrument, scenario)];
  }
  return row.hs === null ? [] : [productRow(place("hs"), row.hs, scenario)];
}

const nameOf = (row: MeasureRow): string => `${row.file}:${row.line}`;

/** Identical rows of a measure. */
export function duplicateProblems({ measure, places }: PlacedMeasure): Problem[] {
  const seen = new Map<string, MeasureRow>();
  const problems: Problem[] = [];
  measure.rows.forEach((row, at) => {
    const key = rowContent(row);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    else if (problems.length < LISTED) problems.push(rowTwice(places[at]!(), nameOf(first)));
  });
  return problems;
}

interface SetRow {
  readonly row: MeasureRow;
  readonly place: Place;
}

/** Rows of which a cell may have one on a day: tariffs that are set, and quotas by sector. */
function isAlone(row: MeasureRow): boolean {
  return (row.instrument === "tariff" && row.mode === "set" && row.hs === null) || isSectorQuota(row);
}

/**
 * Pairs of `set` rows, and of quotas, of the measures that reach one cell on one day.
 *
 * @param budget  Cells that may still be reached; shrinks.
 */
export function overlapProblems(
  measures: readonly PlacedMeasure[],
  universe: Universe,
  budget: { cells: number },
): Problem[] {
  const rows = measures.flatMap(({ measure, places }) =>
    measure.rows.flatMap((row, at): SetRow[] => (isAlone(row) ? [{ row, place: places[at]!() }] : [])),
  );
  if (rows.length < 2) return [];
  const cells = new Map<string, SetRow[]>();
  const problems: Problem[] = [];
  const seen = new Set<string>();
  for (const each of rows) {
    for (const cell of cellsOf(each.row, universe)) {
      if (budget.cells === 0) {
        return [
          ...problems,
          tooMany(each.place, "cells or more that rows with mode set and quotas reach", CELL_LIMIT + 1, CELL_LIMIT),
        ];
      }
      takeOne(budget);
      const key = `${each.row.instrument} ${cell}`;
      const others = cells.get(key) ?? [];
      const clash = others.find((other) => overlap(other.row, each.row));
      others.push(each);
      cells.set(key, others);
      if (clash === undefined || isSame(clash.row, each.row)) continue;
      const pair = `${nameOf(clash.row)} ${nameOf(each.row)}`;
      if (!seen.has(pair) && problems.length < LISTED) {
        problems.push(setTwice(each.place, cell, nameOf(clash.row), isSectorQuota(each.row)));
      }
      seen.add(pair);
    }
  }
  return problems;
}

function takeOne(budget: { cells: number }): void {
  const left = budget.cells - 1;
  Object.assign(budget, { cells: left });
}

function* cellsOf(row: MeasureRow, universe: Universe): Generator<string> {
  const sectors = row.sector === "*" ? universe.sectors : row.sector === "goods" ? universe.goods : [row.sector];
  const pairs = pairsOf(row.importers, row.exporters, universe.countries, row.from);
  for (const sector of sectors)
    for (const [importer, exporter] of pairs) yield `${sector}, ${importer} from ${exporter}`;
}

function overlap(one: MeasureRow, other: MeasureRow): boolean {
  return (other.to === null || one.from < other.to) && (one.to === null || other.from < one.to);
}

/** Identical rows are a problem of their own. */
function isSame(one: MeasureRow, other: MeasureRow): boolean {
  return rowContent(one) === rowContent(other);
}

/** What a row says, wherever it stands. */
export function rowContent(row: MeasureRow): string {
  const { file: _, line: __, ...said } = row;
  return JSON.stringify(said);
}
