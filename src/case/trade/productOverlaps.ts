import type { Problem } from "../../base/problems/index.ts";
import { everIn } from "../names/index.ts";
import { rowsAddUp, setTwice } from "../problems/index.ts";
import type { CountryList } from "../names/index.ts";
import type { MeasureRow } from "./measure.ts";
import { areTogether } from "./rowDays.ts";
import type { PlacedRow } from "./rowTable.ts";

const LISTED = 50;

/** A row by product with its place. */
export interface Listed {
  readonly row: MeasureRow;
  readonly placeOf: PlacedRow["placeOf"];
}

/**
 * Rows of one measure by product that reach one product of one pair on one day: the same code twice, or a code and one that lies
 * inside it. Their sum is meant only where the measure says `stack: true`; two tariffs that are set are never meant.
 */
export function productOverlaps(listed: readonly Listed[], stacks: boolean): Problem[] {
  const problems: Problem[] = [];
  const known = new Map<string, Listed[]>();
  const inside = new Map<string, Listed[]>();
  for (const each of listed) {
    const { row } = each;
    const code = row.hs ?? "";
    const near = [...prefixesOf(code), code].flatMap((prefix) => known.get(prefix) ?? []);
    const other = [...near, ...(inside.get(code) ?? [])].find((one) => areOnOne(one.row, row));
    if (other !== undefined && (row.mode === "set" || !stacks)) problems.push(overlap(other, each));
    if (problems.length === LISTED) break;
    put(known, code, each);
    for (const prefix of prefixesOf(code)) put(inside, prefix, each);
  }
  return problems;
}

/** Rows parted so that no two of a part reach one product of one pair on one day. */
export function withoutOverlaps<Each extends Listed>(listed: readonly Each[]): readonly (readonly Each[])[] {
  const layers: Each[][] = [];
  for (const each of listed) {
    const free = layers.find((layer) => !layer.some(({ row }) => isWithin(row, each.row) && areOnOne(row, each.row)));
    if (free === undefined) layers.push([each]);
    else free.push(each);
  }
  return layers;
}

function isWithin({ hs: one }: MeasureRow, { hs: other }: MeasureRow): boolean {
  return (one ?? "").startsWith(other ?? "") || (other ?? "").startsWith(one ?? "");
}

function put(into: Map<string, Listed[]>, key: string, each: Listed): void {
  const own = into.get(key);
  if (own === undefined) into.set(key, [each]);
  else own.push(each);
}

/** Shorter codes that a code lies inside of. */
function prefixesOf(code: string): readonly string[] {
  return [2, 4, 6, 8].filter((digits) => digits < code.length).map((digits) => code.slice(0, digits));
}

/** Whether rows move the tariff of one pair on one day in the same way. */
function areOnOne(one: MeasureRow, other: MeasureRow): boolean {
  const isOnOnePair = meet(one.importers, other.importers) && meet(one.exporters, other.exporters);
  return areTogether(one, other) && one.mode === other.mode && isOnOnePair;
}

/** Whether two lists may have a country in common. */
function meet(one: CountryList, other: CountryList): boolean {
  return one.include.some((code) => reaches(other, code)) || other.include.some((code) => reaches(one, code));
}

function reaches({ include, except }: CountryList, code: string): boolean {
  if (include.includes(code) || code === "WLD") return true;
  return !except.includes(code) && include.some((each) => each === "WLD" || everIn(each, code));
}

function overlap({ row: before }: Listed, { row, placeOf }: Listed): Problem {
  const where = `${before.file}:${before.line}`;
  const cell = `HS ${row.hs ?? ""}${before.hs === row.hs ? "" : ` (with HS ${before.hs ?? ""})`}, ${row.importers.include.join(", ")} from ${row.exporters.include.join(", ")}`;
  if (row.mode === "set") return setTwice(placeOf("hs"), cell, where);
  return rowsAddUp(placeOf("hs"), { cell, where, points: before.rate + row.rate });
}
