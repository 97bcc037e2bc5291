import { append, type Problem } from "../../base/problems/index.ts";
import { type CountryList, mayInclude } from "../names/index.ts";
import { tooMany, unclearOthers } from "../problems/index.ts";
import { isAllOfThem } from "./checkEconomies.ts";
import type { MeasureRow } from "./measure.ts";
import { areTogether, isInForce } from "./rowDays.ts";
import { type PlacedRow, ROW_LIMIT } from "./rowTable.ts";

/** A side of a row. */
export type Side = "importers" | "exporters";

/** A row of a measure with where it stands and how its sides are written. */
export interface SidedRow {
  readonly row: MeasureRow;
  readonly placed: PlacedRow;
  /** Side that is `others`; null where none is. */
  readonly others: Side | null;
  /** Sides that are written by names. */
  readonly named: readonly Side[];
}

/** Whether a cell of importers or exporters stands for all partners that no other row names. */
export function isOthers(text: string): boolean {
  return text.trim().toLowerCase() === "others";
}

/**
 * Rows with `others` as rows on lists of countries: on each day the list of the measure without those whom another row in force names,
 * of the same instrument, importers (or exporters) and sector or product. A row falls into several where those change.
 *
 * @param stacks  True where rows may add up: then a partner may be reached by sector and as one of the others.
 */
export function withoutOthers(
  rows: readonly SidedRow[],
  stacks: boolean,
): { readonly rows: readonly SidedRow[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const found: SidedRow[] = [];
  for (const each of rows) {
    const { others } = each;
    const rivals = others === null ? [] : rows.filter((other) => isRival(other, each.row, others));
    if (!stacks) append(problems, partProblems(each, rivals));
    append(found, others === null ? [each] : spelt(each, others, rivals));
    if (found.length <= ROW_LIMIT) continue;
    problems.push(tooMany(each.placed.placeOf(), "rows that `others` stands for", found.length, ROW_LIMIT));
    break;
  }
  return { rows: found, problems };
}

/** A row of the same instrument that names partners, on a sector or product that overlaps. */
function isRival({ row, others, named }: SidedRow, of: MeasureRow, side: Side): boolean {
  return others === null && named.includes(side) && row.instrument === of.instrument && meets(row, of);
}

function meets(one: MeasureRow, other: MeasureRow): boolean {
  if (one.hs !== null && other.hs !== null) return one.hs.startsWith(other.hs) || other.hs.startsWith(one.hs);
  if (one.hs !== null || other.hs !== null) return false;
  return one.sector === other.sector || isAllOfThem(one.sector) || isAllOfThem(other.sector);
}

function isSameGoods(one: MeasureRow, other: MeasureRow): boolean {
  return one.sector === other.sector && one.hs === other.hs;
}

/** The first row that names a partner on a part of what the others are reached in. Two additions by sector are E299 already. */
function partProblems({ row, placed, others }: SidedRow, rivals: readonly SidedRow[]): Problem[] {
  if (others === null) return [];
  const isAdding = ({ mode, hs }: MeasureRow): boolean => mode === "add" && hs === null;
  const rival = rivals.find(
    (each) => !isSameGoods(each.row, row) && !(isAdding(each.row) && isAdding(row)) && areTogether(each.row, row),
  );
  return rival === undefined ? [] : [unclearOthers(placed.placeOf(), { where: `${rival.row.file}:${rival.row.line}` })];
}

/** The row for each opposite partner and span of days, joined where the same are left out. */
function spelt(each: SidedRow, side: Side, rivals: readonly SidedRow[]): readonly SidedRow[] {
  const { row } = each;
  const naming = rivals.map((rival) => rival.row).filter((rival) => isSameGoods(rival, row) && areTogether(rival, row));
  const opposite: Side = side === "exporters" ? "importers" : "exporters";
  const days = turningDays(row, naming);
  const parts = new Map<string, { readonly row: MeasureRow; readonly include: string[] }>();
  for (const partner of row[opposite].include) {
    const own = naming.filter((rival) => covers(rival[opposite], partner));
    for (const span of spansOf(row, days, own, side)) {
      const key = JSON.stringify(span);
      const known = parts.get(key);
      if (known !== undefined) known.include.push(partner);
      else parts.set(key, { row: without(row, side, span), include: [partner] });
    }
  }
  return [...parts.values()].map((part) => ({
    ...each,
    row: { ...part.row, [opposite]: { ...row[opposite], include: part.include } },
  }));
}

/** Days on which the same partners are named. */
interface Span {
  readonly from: string;
  readonly to: string | null;
  readonly left: readonly string[];
}

/** Days on which what is named may change, the first day of the row before them. */
function turningDays(row: MeasureRow, naming: readonly MeasureRow[]): readonly string[] {
  const days = naming.flatMap(({ from, to }) => (to === null ? [from] : [from, to]));
  const within = days.filter((day) => day > row.from && (row.to === null || day < row.to));
  return [...new Set([row.from, ...within])].toSorted();
}

function spansOf(
  { to }: MeasureRow,
  days: readonly string[],
  naming: readonly MeasureRow[],
  side: Side,
): readonly Span[] {
  const spans = days.map((from) => {
    const inForce = naming.filter((rival) => isInForce(rival, from));
    return { from, left: [...new Set(inForce.flatMap((rival) => rival[side].include))].toSorted() };
  });
  const turns = spans.filter(({ left }, at) => at === 0 || left.join() !== spans[at - 1]!.left.join());
  return turns.map((span, at) => ({ ...span, to: turns[at + 1]?.from ?? to }));
}

/** Whether all of a partner, a country or a bloc, is in a list. */
function covers(list: CountryList, partner: string): boolean {
  return mayInclude(list, partner) || (list.include.includes("WLD") && !list.except.includes(partner));
}

function without(row: MeasureRow, side: Side, { from, to, left }: Span): MeasureRow {
  const { include, except } = row[side];
  return { ...row, from, to, [side]: { include, except: [...except, ...left] } };
}
