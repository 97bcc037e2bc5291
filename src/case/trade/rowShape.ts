import { append, type Problem } from "../../base/problems/index.ts";
import type { MeasureRow } from "./measure.ts";
import type { RowDraft } from "./rowSchema.ts";
import { datesReversed, meaninglessCell, missingRate, notProduct } from "../problems/index.ts";
import { hasRate } from "./rates.ts";
import type { PlacedRow } from "./rowTable.ts";

/** Instruments that close trade and have no rate. */
const CLOSURES: ReadonlySet<string> = new Set(["ban", "export-control", "market-access"]);
/** Columns of quotas by sector, which need both. */
const OF_QUOTAS = ["limit", "rent"] as const;

/** What a row has too much or too little of for its instrument, and dates and products that make no sense. */
export function shapeProblems(
  row: RowDraft,
  instrument: MeasureRow["instrument"],
  placeOf: PlacedRow["placeOf"],
): Problem[] {
  const problems: Problem[] = [];
  if (row.to !== undefined && row.from >= row.to) problems.push(datesReversed(placeOf("from"), row.from, row.to));
  if (row.hs !== undefined && (row.sector !== undefined || !/^(?:\d{2}|\d{4}|\d{6,10})$/u.test(row.hs))) {
    problems.push(notProduct(placeOf("hs"), row.hs));
  }
  if (CLOSURES.has(instrument) && row.rate !== undefined) {
    problems.push(meaninglessCell(placeOf("rate"), "rate", instrument));
  }
  if (instrument !== "tariff" && row.mode !== undefined) {
    problems.push(meaninglessCell(placeOf("mode"), "mode", instrument));
  }
  if (instrument === "productivity") {
    const partners = (["importer", "exporter", "hs"] as const).filter((column) => row[column] !== undefined);
    append(
      problems,
      partners.map((column) => meaninglessCell(placeOf(column), column, instrument)),
    );
  }
  if (hasRate(instrument) && row.rate === undefined) problems.push(missingRate(placeOf("rate"), instrument, "rate"));
  return [...problems, ...quotaShapeProblems(row, instrument, placeOf)];
}

function quotaShapeProblems(
  row: RowDraft,
  instrument: MeasureRow["instrument"],
  placeOf: PlacedRow["placeOf"],
): Problem[] {
  const isBySector = instrument === "quota" && row.hs === undefined;
  const problems = OF_QUOTAS.flatMap((column) => {
    if (isBySector === (row[column] !== undefined)) return [];
    return [
      isBySector
        ? missingRate(placeOf(column), instrument, column)
        : meaninglessCell(placeOf(column), column, instrument),
    ];
  });
  return isBySector && row.rate !== undefined
    ? [...problems, meaninglessCell(placeOf("rate"), "rate", instrument)]
    : problems;
}
