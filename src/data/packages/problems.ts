import { problem, quoted, type Problem } from "../../base/problems/index.ts";
import { nearest } from "../../base/wording/index.ts";

/** Where a cell stands: file, line and the name of its column. */
export interface Cell {
  readonly file: string;
  readonly line: number;
  /** 1-based position of the column in the file's header. */
  readonly column: number;
  readonly name: string;
}

/** The place of a cell, as a problem carries it. */
export const place = ({ file, line, column, name }: Cell): Omit<Cell, "name"> & { readonly path: string } => {
  return { file, line, column, path: `line ${line}, column ${name}` };
};

/** E301 */
export function missingFile(file: string): Problem {
  return problem("E301", { file }, { message: `The file ${file} is missing.`, expected: `a file ${file}` });
}

/** E302 */
export function missingColumn(file: string, name: string, header: readonly string[]): Problem {
  return problem(
    "E302",
    { file, line: 1, path: `column ${name}` },
    {
      message: `${file} has no column "${name}".`,
      found: header.join(","),
      expected: `a column named ${name}`,
      hints: separatorHints(header),
    },
  );
}

/** A header in one cell is most often one whose columns are not separated by commas. */
function separatorHints([only = "", second]: readonly string[]): readonly string[] {
  const used = second === undefined ? /[;\t|]/u.exec(only)?.[0] : undefined;
  const name = used === "\t" ? "tabs" : `"${used}"`;
  return used === undefined ? [] : [`The columns are separated by ${name}; save the table with commas.`];
}

/** E329 */
export function columnTwice(file: string, name: string, column: number): Problem {
  return problem(
    "E329",
    { file, line: 1, column, path: `column ${name}` },
    { message: `The column "${quoted(name)}" stands in ${file} twice.`, found: name, expected: "every column once" },
  );
}

/** E303 */
export function notJson(file: string): Problem {
  return problem("E303", { file }, { message: `${file} is not JSON.`, expected: "a JSON object" });
}

/** E304 */
export function badMetadata(file: string, path: string, reason: string): Problem {
  return problem("E304", { file, path }, { message: `${file}, ${path}: ${reason}.` });
}

/** E305, E306 */
export function unknownLabel(cell: Cell, kind: string, found: string, known: readonly string[]): Problem {
  const list = kind === "country" ? "countries.csv" : "sectors.csv";
  const isBloc = kind === "country" && Object.hasOwn(BLOCS, found.toUpperCase());
  const near = isBloc ? null : nearest(found, known);
  return problem(kind === "country" ? "E305" : "E306", place(cell), {
    message: `${JSON.stringify(found.slice(0, 40))} is not a ${kind} of this package.`,
    found,
    expected: `one of the ${known.length} codes of ${list}`,
    hints: isBloc ? [BLOCS[found.toUpperCase()]!] : near === null ? [] : [`Did you mean ${near}?`],
  });
}

/** Names of many countries, which no package has as one. */
const BLOCS: Readonly<Record<string, string>> = {
  EU: "EU is a bloc: a package lists its members one by one.",
  EUN: "EUN is a bloc: a package lists its members one by one.",
  EU27: "EU27 is a bloc: a package lists its members one by one.",
  EU28: "EU28 is a bloc: a package lists its members one by one.",
  WLD: "WLD is the whole world: a package lists its countries one by one, and what is left as a residual.",
};

/** E307 */
export function duplicatedRow(file: string, line: number, labels: readonly string[]): Problem {
  return problem(
    "E307",
    { file, line, path: `line ${line}` },
    { message: `The row ${labels.join(", ")} stands in ${file} twice.`, expected: "one row per combination" },
  );
}

/** E308 */
export function notNumber(cell: Cell, found: string, expected: string): Problem {
  return problem("E308", place(cell), {
    message: found.trim() === "" ? `${cell.name} is empty.` : `${cell.name} is not a number.`,
    found,
    expected,
    hints: found.includes(",") ? ["Write the decimal point as `.` and leave out thousands separators."] : [],
  });
}

/** E309 */
export function notFinite(cell: Cell, found: string, expected: string): Problem {
  return problem("E309", place(cell), { message: `${cell.name} is too large to be represented.`, found, expected });
}

/** E310 */
export function negativeNumber(cell: Cell, found: string, expected: string): Problem {
  return problem("E310", place(cell), { message: `${cell.name} is negative.`, found, expected });
}

/** E311 */
export function tariffOutOfRange(cell: Cell, found: string, expected: string): Problem {
  return problem("E311", place(cell), {
    message: "A tariff of −1 (−100 %) or less makes the price of a delivery zero or negative.",
    found,
    expected,
  });
}

/** E312 */
export function rowLength(file: string, line: number, found: number, expected: number): Problem {
  return problem(
    "E312",
    { file, line, path: `line ${line}` },
    {
      message: `The row has ${found} ${found === 1 ? "cell" : "cells"} where the header has ${expected}.`,
      found: String(found),
      expected: `${expected} cells`,
      hints: ["A text with a comma needs double quotes around it."],
    },
  );
}

/** E313 */
export function accountsDisagree(column: string, where: string, printed: number, computed: number): Problem {
  return problem(
    "E313",
    { file: "accounts.csv", path: `${where}, ${column}` },
    {
      message: `${column} of ${where} is ${printed}, but flows and use give ${rounded(computed)}.`,
      found: String(printed),
      expected: `${rounded(computed)} within 1e-6 of absorption or 0.001 million`,
    },
  );
}

/** Money in messages: to the third decimal. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** Largest trade elasticity that is read; the largest published one that is shipped is 65. */
export const MOST_THETA = 1000;

/** E314 */
export function elasticityOutOfBounds(cell: Cell, found: string, theta: number): Problem {
  const isLarge = theta > MOST_THETA;
  return problem("E314", place(cell), {
    message: isLarge
      ? "No trade elasticity θ of that size was ever estimated."
      : "The trade elasticity θ must be positive.",
    found,
    expected: isLarge ? `at most ${MOST_THETA}` : "a number > 0",
  });
}

/** E315 */
export function elasticityMissing(set: string, sectors: readonly string[]): Problem {
  return problem(
    "E315",
    { file: "elasticities.csv", path: `set ${set}` },
    {
      message: `The elasticity set ${set} has no value for ${sectors.join(", ")}.`,
      expected: "one row per sector in every set",
    },
  );
}

/** E316 */
export function repeatedLabel(cell: Cell, found: string): Problem {
  return problem("E316", place(cell), { message: `${found} is listed twice.`, found, expected: "every code once" });
}

/** E387 */
export function ownTariff(file: string, where: string, rate: number): Problem {
  return problem(
    "E387",
    { file, path: where },
    {
      message: "A country lays no tariff on what it buys from itself.",
      found: String(rate),
      expected: "0, or no row",
    },
  );
}

/** E388 */
export function nameOfAnother(cell: Cell, found: string, country: string): Problem {
  return problem("E388", place(cell), {
    message: `${JSON.stringify(found.slice(0, 40))} stands for ${country} already.`,
    found,
    expected: "a name that no other country has as its name or code",
  });
}

/** E317 */
export function notAllowed(cell: Cell, found: string, allowed: readonly string[]): Problem {
  return problem("E317", place(cell), {
    message: `${cell.name} must be ${allowed.join(" or ")}.`,
    found,
    expected: allowed.join(" or "),
  });
}

/** E318 */
export function emptyTable(file: string): Problem {
  return problem("E318", { file }, { message: `${file} has no rows.`, expected: "at least one row" });
}

/** E319, E320 */
export function negativeResidual(code: "E319" | "E320", where: string, value: number): Problem {
  const message =
    code === "E319"
      ? `Final demand of ${where} is ${rounded(value)}: use exceeds what the country buys.`
      : `Value added of ${where} is ${rounded(value)}: inputs cost more than the sector sells for.`;
  return problem(code, { file: "use.csv", path: where }, { message, found: String(value), expected: "a number ≥ 0" });
}

/** E321 */
export function noIncome(country: string): Problem {
  return problem(
    "E321",
    { file: "flows.csv", path: country },
    { message: `${country} sells nothing: it has no value added and no income.`, expected: "sales of some sector" },
  );
}

/** E322 */
export function badLabel(cell: Cell, found: string): Problem {
  return problem("E322", place(cell), {
    message: found === "" ? `${cell.name} is empty.` : `${cell.name} is not a code.`,
    found,
    expected: "1 to 32 letters, digits, `_`, `-` or `.`",
  });
}

/** E323 */
export function unclosedQuote(file: string, line: number): Problem {
  return problem(
    "E323",
    { file, line, path: `line ${line}` },
    { message: "A double quote is opened here and never closed.", expected: "an even number of double quotes" },
  );
}

/** E324 */
export function tooLarge(countries: number, sectors: number, cells: number, limit: number): Problem {
  return problem(
    "E324",
    { file: "countries.csv" },
    {
      message: `${countries} countries and ${sectors} sectors make ${cells} cells; the limit is ${limit}.`,
      found: String(cells),
      expected: `at most ${limit} cells`,
    },
  );
}

/** E325 */
export function moreRows(file: string, more: number): Problem {
  return problem(
    "E325",
    { file },
    {
      message: `${file} has ${more} more ${more === 1 ? "row" : "rows"} with problems; they are not listed.`,
      found: String(more),
    },
  );
}

/** E326 */
export function setDisagrees(cell: Cell, set: string, found: string, first: string): Problem {
  return problem("E326", place(cell), {
    message: `The rows of the set ${set} name different values of ${cell.name}.`,
    found,
    expected: first,
  });
}

/** E327 */
export function tableTooLong(file: string, rows: number, limit: number): Problem {
  return problem(
    "E327",
    { file },
    {
      message: `${file} has ${rows} rows; the limit is ${limit}.`,
      found: String(rows),
      expected: `at most ${limit} rows`,
    },
  );
}

/** E170 */
export function tableTooWide(file: string, columns: number, limit: number): Problem {
  return problem(
    "E170",
    { file, line: 1 },
    {
      message: `${file} has ${columns} columns; the limit is ${limit}.`,
      found: String(columns),
      expected: `at most ${limit} columns`,
      hints: ["Leave out columns that no key of the format names, or split the table."],
    },
  );
}

/** E328 */
export function accountsMissing(missing: number, first: string): Problem {
  return problem(
    "E328",
    { file: "accounts.csv" },
    {
      message: `accounts.csv lacks ${missing} of its rows; the first is ${first}.`,
      found: String(missing),
      expected: "one row per country and sector",
    },
  );
}

/** W301 */
export function absentFlows(absent: number, cells: number): Problem {
  return problem(
    "W301",
    { file: "flows.csv" },
    {
      message: `${absent} of ${cells} flows are absent and are taken as unknown, not as zero; engines see no trade there.`,
      hints: ['Where they are true zeros, write `"absentFlows": "zero"` into datapackage.json.'],
    },
  );
}

/** W303 */
export function tariffsLikePercent(
  { file, column }: { readonly file: string; readonly column: string },
  {
    whole,
    given,
    largest,
    where,
  }: { readonly whole: number; readonly given: number; readonly largest: number; readonly where: string },
): Problem {
  return problem(
    "W303",
    { file, path: `column ${column}` },
    {
      message: `${whole} in ${given} tariffs above zero ${whole === 1 ? "is" : "are"} 1 or more, the largest ${largest} (${where}); the column "${column}" of ${file} holds fractions, so ${largest} is ${rounded(100 * largest)} %.`,
      found: String(largest),
      expected: "fractions: 0.05 for 5 %",
    },
  );
}

/** W302 */
export function unusedColumn(file: string, name: string, column: number, known: readonly string[]): Problem {
  return problem(
    "W302",
    { file, line: 1, column, path: `column ${name}` },
    { message: `The column "${name.slice(0, 40)}" of ${file} is not used.`, found: name, expected: known.join(", ") },
  );
}
