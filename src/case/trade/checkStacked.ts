import type { Problem } from "../../base/problems/index.ts";
import { pairsOf } from "../names/index.ts";
import { measuresAddUp, rowsAddUp, tooMany } from "../problems/index.ts";
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

/** A row and the measure that it is of. */
interface OwnedRow {
  readonly row: MeasureRow;
  readonly owner: PlacedMeasure;
}

/**
 * Measures of one scenario that add to the tariff on one cell on one day, unless one of them says `stack: true`: of each two a warning,
 * at the first row that shows it. What is looked at ends where there are too many cells.
 *
 * @param together  The measures of each scenario.
 */
export function addingProblems(together: readonly (readonly PlacedMeasure[])[], universe: Universe): Problem[] {
  const problems: Problem[] = [];
  const told = new Set<string>();
  const partners = chosenTogether(together);
  const reached = new Map<string, OwnedRow[]>();
  let cells = 0;
  for (const [owner, others] of partners) {
    for (const [at, row] of owner.measure.rows.entries()) {
      if (others.size === 0 || !isAdding(row)) continue;
      const isOpen = [...others].some((other) => !told.has(bothIds(other, owner)));
      const pairs = pairNames(row, universe.countries);
      cells += pairs.length;
      if (cells > CELL_LIMIT || problems.length === LISTED) return problems;
      for (const pair of pairs) {
        const found = (isOpen ? cellKeys(row, pair) : [])
          .flatMap((key) => reached.get(key) ?? [])
          .find((each) => others.has(each.owner) && !told.has(bothIds(each.owner, owner)) && addUp(each.row, row));
        if (found !== undefined) {
          told.add(bothIds(found.owner, owner));
          problems.push(measuresAddUp(owner.places[at]!(), sumOf(found, { row, owner }, pair)));
        }
        for (const key of [pair, `${row.sector} ${pair}`]) added(reached, key, { row, owner });
      }
    }
  }
  return problems;
}

/** Measures that are not said to add up, each with those that a scenario has beside it. */
function chosenTogether(
  together: readonly (readonly PlacedMeasure[])[],
): ReadonlyMap<PlacedMeasure, ReadonlySet<PlacedMeasure>> {
  const partners = new Map<PlacedMeasure, Set<PlacedMeasure>>();
  for (const measures of together) {
    const plain = measures.filter(({ stacks }) => !stacks);
    for (const one of plain) {
      const found = partners.get(one) ?? new Set();
      for (const other of plain) if (other !== one) found.add(other);
      partners.set(one, found);
    }
  }
  return partners;
}

function bothIds(one: PlacedMeasure, other: PlacedMeasure): string {
  return [one.measure.id, other.measure.id].toSorted().join(" ");
}

function sumOf(one: OwnedRow, other: OwnedRow, pair: string): Parameters<typeof measuresAddUp>[1] {
  const sector = ALL.includes(other.row.sector) ? one.row.sector : other.row.sector;
  return {
    cell: `${sector}, ${pair}`,
    where: `${one.row.file}:${one.row.line}`,
    ids: [one.owner.measure.id, other.owner.measure.id],
    points: one.row.rate + other.row.rate,
  };
}

/** Keys under which rows stand that may reach the cells of a row. */
function cellKeys({ sector }: MeasureRow, pair: string): readonly string[] {
  return ALL.includes(sector) ? [pair] : [sector, ...ALL].map((each) => `${each} ${pair}`);
}

function isAdding({ instrument, mode, hs }: MeasureRow): boolean {
  return instrument === "tariff" && mode === "add" && hs === null;
}

function pairNames({ importers, exporters, from }: MeasureRow, countries: readonly string[]): readonly string[] {
  return pairsOf(importers, exporters, countries, from).map(([buyer, seller]) => `${buyer} from ${seller}`);
}

function added<Row>(reached: Map<string, Row[]>, key: string, row: Row): void {
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
    const other = cellKeys(row, pair)
      .flatMap((key) => reached.get(key)?.find((each) => addUp(each, row)) ?? [])
      .at(0);
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
