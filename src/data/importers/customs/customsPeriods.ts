import { periodKind, periodsAmiss, periodsBetween } from "../../packages/index.ts";
import { append, type Place, type Problem } from "../../../base/problems/index.ts";
import { firstProblems } from "../statements/foreignTable.ts";
import { ONE_ROW_IN_RUSSIAN } from "./customsTwice.ts";
import type { CustomsTable } from "./customsTable.ts";

/** All periods of the tables in order; E338 where there are none, they are of two kinds, or some between are missing. */
export function periodsOf(tables: readonly CustomsTable[], problems: Problem[]): readonly string[] {
  const found = [...new Set(tables.flatMap(({ periods }) => [...periods.keys()]))].toSorted();
  if (tables.every(({ cells }) => cells.length === 0)) {
    problems.push(noFigure(tables[0]?.file ?? null));
    return [];
  }
  const odd = found.find((each) => periodKind(each) !== periodKind(found[0] ?? ""));
  if (odd === undefined) append(problems, firstProblems(tables[0]?.file ?? "", gapProblems(tables, found)));
  else problems.push(ofTwoKinds(tables, found));
  return found;
}

/** Where a period stands first. */
function placeOf(tables: readonly CustomsTable[], period: string): Place {
  const table = tables.find(({ periods }) => periods.has(period));
  return { file: table?.file ?? null, ...table?.periods.get(period), path: period };
}

function noFigure(file: string | null): Problem {
  return periodsAmiss({
    place: { file },
    message: "There is no row with a figure.",
    expected: "a row for each seller, code and period",
    russian: { message: "Нет ни одной строки с числом.", expected: ONE_ROW_IN_RUSSIAN },
  });
}

function ofTwoKinds(tables: readonly CustomsTable[], found: readonly string[]): Problem {
  const first = (kind: "year" | "month"): string => found.find((each) => periodKind(each) === kind) ?? "";
  const [year, month] = [first("year"), first("month")];
  return periodsAmiss({
    place: placeOf(tables, year),
    message: `Some rows are of months and others of years: ${month} and ${year}.`,
    found: year,
    expected: "months alone, or years alone",
    russian: {
      message: `Одни строки — за месяцы, другие — за годы: ${month} и ${year}.`,
      expected: "только месяцы или только годы",
    },
  });
}

/** E338 at the first period behind each gap; where periods of rows cannot be read, of those that can. */
function gapProblems(tables: readonly CustomsTable[], found: readonly string[]): Problem[] {
  const isEachRead = tables.every(({ isEachPeriodRead }) => isEachPeriodRead);
  return found.flatMap((period, at) => {
    const before = found[at - 1];
    const missing = before === undefined ? [] : periodsBetween(before, period).slice(1, -1);
    return before === undefined || missing.length === 0
      ? []
      : [gap({ missing, before, period, isEachRead }, placeOf(tables, period))];
  });
}

interface Gap {
  readonly missing: readonly string[];
  readonly before: string;
  readonly period: string;
  readonly isEachRead: boolean;
}

function gap({ missing, before, period, isEachRead }: Gap, place: Place): Problem {
  const named = missing.slice(0, 10).join(", ");
  const more = missing.length > 10 ? `, … (${missing.length})` : "";
  const kind = periodKind(before) ?? "month";
  const [row, rows] = isEachRead ? ["No row is", "нет строк"] : ["No readable row is", "нет читаемых строк"];
  return periodsAmiss({
    place,
    message: `${row} of ${named}${more}, between ${before} and ${period}.`,
    found: missing[0],
    expected: `every ${kind} from ${before} to ${period}`,
    hints: ["Add the rows, or import the periods before and behind the gap as two packages."],
    russian: {
      message: `Между ${before} и ${period} ${rows} за ${named}${more}.`,
      expected: `каждый ${kind === "year" ? "год" : "месяц"} с ${before} по ${period}`,
      hints: ["Добавьте строки или импортируйте периоды до и после пропуска как два пакета данных."],
    },
  });
}
