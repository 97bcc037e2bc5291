import type { Problem } from "../../base/problems/index.ts";
import { pairsOf } from "../names/index.ts";
import { rowsAddUp, tooMany } from "../problems/index.ts";
import { CELL_LIMIT, rowContent, type Universe } from "./checkRows.ts";
import type { MeasureRow } from "./measure.ts";
import type { PlacedMeasure } from "./placedMeasure.ts";
import { areTogether } from "./rowDays.ts";

const LISTED = 50;

/** Names of rows that reach every sector, or every sector of goods. */
const ALL = ["*", "goods"];

/** Rows that were looked at, by sector and pair and by pair alone. */
type Reached = Map<string, MeasureRow[]>;

/**
 * Rows of one measure that add to the tariff on one cell on one day, unless the measure says `stack: true`: 10 points on all and
 * 145 on one country are 155 there, which is seldom meant.
 */
export function stackedProblems({ measure, places, stacks }: PlacedMeasure, universe: Universe): Problem[] {
  const problems: Problem[] = [];
  const reached: Reached = new Map();
  const seen = new Set<string>();
  let cells = 0;
  for (const [at, row] of measure.rows.entries()) {
    const key = rowContent(row);
    if (stacks || !isAdding(row) || seen.has(key)) continue;
    seen.add(key);
    const pairs = pairNames(row, universe.countries);
    cells += pairs.length;
    if (cells > CELL_LIMIT) {
      return [...problems, tooMany(places[at]!(), "pairs or more that rows with mode add reach", cells, CELL_LIMIT)];
    }
    const found = firstTogether(row, pairs, reached);
    if (found !== null) problems.push(rowsAddUp(places[at]!(), found));
    if (problems.length === LISTED) break;
    for (const pair of pairs) for (const cell of [pair, `${row.sector} ${pair}`]) added(reached, cell, row);
  }
  return problems;
}

function isAdding({ instrument, mode, hs }: MeasureRow): boolean {
  return instrument === "tariff" && mode === "add" && hs === null;
}

function pairNames({ importers, exporters, from }: MeasureRow, countries: readonly string[]): readonly string[] {
  return pairsOf(importers, exporters, countries, from).map(([buyer, seller]) => `${buyer} from ${seller}`);
}

function added(reached: Reached, key: string, row: MeasureRow): void {
  const rows = reached.get(key);
  if (rows === undefined) reached.set(key, [row]);
  else rows.push(row);
}

/** The first cell that an earlier row adds to as well, that row, and what both add; null where there is none. */
function firstTogether(
  row: MeasureRow,
  pairs: readonly string[],
  reached: Reached,
): { readonly cell: string; readonly where: string; readonly points: number } | null {
  for (const pair of pairs) {
    const keys = ALL.includes(row.sector) ? [pair] : [row.sector, ...ALL].map((sector) => `${sector} ${pair}`);
    const other = keys.flatMap((key) => reached.get(key)?.find((each) => addUp(each, row)) ?? []).at(0);
    if (other === undefined) continue;
    const sector = ALL.includes(row.sector) ? other.sector : row.sector;
    return { cell: `${sector}, ${pair}`, where: `${other.file}:${other.line}`, points: other.rate + row.rate };
  }
  return null;
}

/** Whether rows add up on some day; parts of a sector that were made of rows by product do as they should. */
function addUp(one: MeasureRow, other: MeasureRow): boolean {
  return (one.covered === undefined || other.covered === undefined) && areTogether(one, other);
}
