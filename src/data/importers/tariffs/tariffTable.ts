import { append, LENGTHS, type Place, type Problem, valueTooLong } from "../../../base/problems/index.ts";
import type { TextRow } from "../../packages/index.ts";
import { rowLengthDiffers } from "../statements/problems.ts";
import { type NamedColumn, tariffColumns } from "./tariffColumns.ts";
import { columnsUnclear, readSo, rowBelowHeader } from "./problems.ts";
import type { TariffChoices } from "./tariffSource.ts";

/** A table of tariffs: which columns have codes and rates, and the rows below their names. */
export interface TariffTable {
  readonly file: string;
  /** Row or line with the names of the columns. */
  readonly headerLine: number;
  readonly code: NamedColumn;
  readonly rate: NamedColumn;
  readonly rows: readonly TextRow[];
}

/** Rows that are looked through for the names of the columns. */
const LOOKED_THROUGH = 60;

/** Text of a cell without spaces around it, those that do not break made plain. */
export function plainCell(cells: readonly string[], at: number): string {
  return (cells[at] ?? "").replace(/[\u00A0\u202F\u2007\s]+/gu, " ").trim();
}

/** Where a cell of a table stands. */
export function cellPlace(file: string, line: number, { name, at }: NamedColumn): Place {
  return { file, line, column: at + 1, path: `row ${line}, column ${name}` };
}

/** The first row that names a column of codes and one of rates; null where no row does. */
export function headerOf(rows: readonly TextRow[], choices: TariffChoices): TextRow | null {
  return (
    rows.slice(0, LOOKED_THROUGH).find(({ cells }) => {
      const { codes, rates } = tariffColumns(cells, choices);
      return codes.length > 0 && rates.length > 0;
    }) ?? null
  );
}

/**
 * The table in the rows of a file.
 *
 * @param problems  Grows by E375 where its columns are not told apart, E123 for names of columns that are too long, E383 where the names may have a second row, E724 for rows
 *   that are longer than the names, W355 for what stands above and for names that are repeated.
 */
export function tariffTable(
  file: string,
  all: readonly TextRow[],
  choices: TariffChoices,
  problems: Problem[],
): TariffTable | null {
  const header = headerOf(all, choices);
  if (header === null) {
    problems.push(noHeader(file, all, choices));
    return null;
  }
  const long = longNames(file, header);
  append(problems, long);
  if (long.length > 0) return null;
  const { codes, rates } = tariffColumns(header.cells, choices);
  const unclear = [...twoColumns(file, header, "code", codes), ...twoColumns(file, header, "rate", rates)];
  append(problems, unclear);
  const [code] = codes;
  const [rate] = rates;
  if (unclear.length > 0 || code === undefined || rate === undefined) return null;
  const below = rowsBelow(file, all, header, problems);
  if (below.length === 0) problems.push(noRows(file, header.line));
  append(problems, secondHeader(file, below[0], [code, rate]));
  return { file, headerLine: header.line, code, rate, rows: below };
}

function longNames(file: string, { line, cells }: TextRow): Problem[] {
  return cells.flatMap((name, at) =>
    name.length > LENGTHS.name
      ? [valueTooLong({ file, line, column: at + 1, path: `name of column ${at + 1}` }, name, LENGTHS.name)]
      : [],
  );
}

function isFilled({ cells }: TextRow): boolean {
  return cells.some((cell) => cell.trim() !== "");
}

/** Rows with cells below the names; what stands above them or repeats them is said. */
function rowsBelow(file: string, all: readonly TextRow[], header: TextRow, problems: Problem[]): readonly TextRow[] {
  const filled = all.filter(isFilled);
  const above = filled.filter(({ line }) => line < header.line).map(({ line }) => line);
  if (above.length > 0) problems.push(readSo(file, "Lines above the names of the columns were passed over", above));
  const names = JSON.stringify(header.cells);
  const below = filled.filter(({ line }) => line > header.line);
  const again = below.filter(({ cells }) => JSON.stringify(cells) === names).map(({ line }) => line);
  if (again.length > 0)
    problems.push(readSo(file, "Names of the columns that stand there again were passed over", again));
  const own = below.filter(({ line }) => !again.includes(line));
  const width = header.cells.length;
  for (const { cells, line } of own) {
    const used = cells.findLastIndex((cell) => cell.trim() !== "") + 1;
    if (used > width) problems.push(rowLengthDiffers(file, line, used, width));
  }
  return own.filter(({ cells }) => cells.findLastIndex((cell) => cell.trim() !== "") < width);
}

/** E383 for a first row in which words stand in the place of a code and a rate. */
function secondHeader(file: string, first: TextRow | undefined, columns: readonly NamedColumn[]): Problem[] {
  if (first === undefined) return [];
  const cells = columns.map(({ at }) => plainCell(first.cells, at));
  if (cells.some((cell) => /\d/u.test(cell)) || /^(?:free|duty)/iu.test(cells[1] ?? "")) return [];
  const words = first.cells.map((cell) => cell.trim()).filter((cell) => cell !== "");
  return [rowBelowHeader({ file, line: first.line }, words)];
}

const WAY = "Name the column";

function twoColumns(file: string, { line }: TextRow, what: "code" | "rate", found: readonly NamedColumn[]): Problem[] {
  if (found.length < 2) return [];
  const names = found.map(({ name }) => `"${name}"`).join(", ");
  const russianWhat = what === "code" ? "кодов" : "ставок";
  return [
    columnsUnclear({
      place: { file, line },
      message: `Several columns could hold the ${what}s: ${names}.`,
      found: names,
      expected: `one column of ${what}s`,
      hints: [`${WAY}: --${what} ${JSON.stringify(found[0]?.name)}`],
      russian: {
        message: `Для ${russianWhat} подходят несколько столбцов: ${names}.`,
        expected: `один столбец ${russianWhat}`,
        hints: [`Назовите столбец: --${what} ${JSON.stringify(found[0]?.name)}`],
      },
    }),
  ];
}

function noRows(file: string, line: number): Problem {
  return columnsUnclear({
    place: { file, line },
    message: "There is no row below the names of the columns.",
    expected: "a row for each code",
    russian: { message: "Под названиями столбцов нет ни одной строки.", expected: "по строке на каждый код" },
  });
}

function noHeader(file: string, all: readonly TextRow[], { code, rate }: TariffChoices): Problem {
  const [first] = all.filter(isFilled);
  const seen = (first?.cells ?? []).map((cell) => cell.trim()).filter((cell) => cell !== "");
  const asked = [code, rate].filter((each) => each !== null).map((each) => `"${each}"`);
  return columnsUnclear({
    place: { file, line: first?.line ?? null },
    message:
      asked.length > 0
        ? `No row has columns of the names ${asked.join(" and ")} beside what is needed.`
        : "No row names a column of codes and a column of rates.",
    found: seen.length === 0 ? "nothing" : seen.join(", "),
    expected: "names of columns such as hs and rate",
    hints: ["Write a first row with the names hs and rate, or name the columns: --code NAME --rate NAME."],
    russian: {
      message:
        asked.length > 0
          ? `Ни в одной строке нет столбцов с названиями ${asked.join(" и ")} вместе с остальным, что нужно.`
          : "Ни одна строка не называет столбец кодов и столбец ставок.",
      expected: "названия столбцов, например hs и rate",
      hints: ["Напишите первой строкой названия hs и rate или назовите столбцы: --code NAME --rate NAME."],
    },
  });
}
