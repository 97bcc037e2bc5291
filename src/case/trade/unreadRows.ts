import type { Economy } from "../../data/packages/index.ts";
import type { Place, Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";
import { sectorProblem } from "./checkEconomies.ts";
import { isMapping, partDraft, DATE_SCHEMA, type ValuePath } from "../text/index.ts";
import { datesReversed, unknownSource } from "../problems/index.ts";
import { codesOf } from "../names/index.ts";
import type { MeasureReading } from "./reading.ts";
import { ROW_TABLE } from "./rowTable.ts";
import type { WrittenMeasure } from "./writtenMeasures.ts";
import { schemaRows } from "../rows/index.ts";

/** Rows of which more are not looked through. */
const LOOKED_THROUGH = 400;

type Written = Readonly<Record<string, unknown>>;

/**
 * What measures and rows name that cannot be read for another reason: countries, sectors, sources and dates are right or
 * wrong whatever else is, and are said at once. Nothing is said of what depends on what cannot be read.
 *
 * @param headline  Package that has the sectors; undefined where it cannot be opened.
 */
export function unreadProblems(
  measures: readonly WrittenMeasure[],
  reading: MeasureReading,
  headline: Economy | undefined,
): Problem[] {
  return measures.flatMap(({ path, written, head, rows }) => {
    if (head === null) readNames(written, path, reading);
    const inline = (rows ?? []).slice(0, LOOKED_THROUGH).flatMap(({ row, written: { cells, placeOf } }) => {
      const isLeftOut = head === null || row === null;
      return isMapping(cells) && isLeftOut ? rowProblems(cells, (key) => placeOf([key]), reading, headline) : [];
    });
    return head === null ? [...inline, ...tableProblems(written, path, reading, headline)] : inline;
  });
}

/** Countries of a head; those that are none join the problems. */
function readNames(head: Written, path: ValuePath, reading: MeasureReading): void {
  for (const key of ["imposer", "target", "except"]) {
    const names: readonly unknown[] = Array.isArray(head[key]) ? head[key] : [];
    names.forEach((name, at) => {
      if (typeof name === "string") codesOf([name], () => reading.placeOf([...path, key, at]), reading);
    });
  }
}

function rowProblems(
  { sector, hs, source, from, to }: Written,
  place: (key: string) => Place,
  { sources }: MeasureReading,
  headline: Economy | undefined,
): Problem[] {
  const isProduct = hs !== undefined || typeof sector !== "string" || headline === undefined;
  const isKnown = sources === null || typeof source !== "string" || sources.has(source);
  const [first, last] = [partDraft(DATE_SCHEMA, from), partDraft(DATE_SCHEMA, to)];
  const isReversed = first !== null && last !== null && first >= last;
  return [
    ...(isProduct ? [] : sectorProblem(sector, place("sector"), headline)),
    ...(isKnown ? [] : [unknownSource(place("source"), source, nearest(source, sources.keys()))]),
    ...(isReversed ? [datesReversed(place("from"), first, last)] : []),
  ];
}

function tableProblems(
  head: Written,
  path: ValuePath,
  reading: MeasureReading,
  headline: Economy | undefined,
): Problem[] {
  const { table } = head;
  if (typeof table !== "string") return [];
  const problems: Problem[] = [];
  const rows = schemaRows(table, ROW_TABLE, reading.placeOf([...path, "table"]), reading.source, problems) ?? [];
  const found = rows
    .slice(0, LOOKED_THROUGH)
    .flatMap(({ draft, placeOf }) => rowProblems({ ...draft }, placeOf, reading, headline));
  return [...problems, ...found];
}
