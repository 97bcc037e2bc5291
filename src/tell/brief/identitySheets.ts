import { append } from "../../base/problems/index.ts";
import { type DecompositionLogPercent, FURTHER_PARTS } from "../../results/index.ts";
import { type Account, figuresOf, measureTitle } from "../findings/index.ts";
import {
  FIRST_LINE,
  type FormulaCell,
  type SheetColumn,
  type TableSheet,
  tableSheet,
  type WorkbookCell,
} from "./sheet.ts";
import { columnMaker, type ColumnName, RESIDUAL_FORMAT, type SheetWords } from "./sheetColumns.ts";
import { countryColumns } from "./tradeSheets.ts";

type Part = Exclude<keyof DecompositionLogPercent, "sum">;

/** Parts of the change of real income in the order in which they are added; some only where a policy has them. */
const PARTS: readonly (readonly [part: Part, column: ColumnName])[] = [
  ["termsOfTrade", "terms"],
  ["volumeOfTrade", "volume"],
  ["tradeCosts", "costs"],
  ["transfers", "transfers"],
  ...FURTHER_PARTS.map((part) => [part, part] as const),
  ["residual", "residual"],
];
const LOG = "percent of log welfare";

/**
 * The headline identity in live formulas, limited to SUM, + and −: the change of real income is the sum of its parts, and of
 * what each measure does.
 */
export function identitySheets(accounts: readonly Account[], sheet: SheetWords): readonly TableSheet[] {
  return [decompositionSheet(accounts, sheet), attributionSheet(accounts, sheet)];
}

interface Decomposed {
  readonly account: Account;
  readonly country: string;
  readonly parts: DecompositionLogPercent;
  /** 100 · ln Ŵ. */
  readonly welfare: number;
}

/** Parts stand in columns from C on, then their sum, then what it should be. */
function decompositionSheet(accounts: readonly Account[], sheet: SheetWords): TableSheet {
  const { say } = sheet.words;
  const { number } = columnMaker<Decomposed>(sheet);
  const rows = accounts.flatMap(decomposedCountries);
  const told = PARTS.filter(([part]) => rows.some(({ parts }) => parts[part] !== undefined) || !isFurther(part));
  const column = (part: Part, name: ColumnName): SheetColumn<Decomposed> =>
    number(name, LOG, ({ parts }) => parts[part] ?? 0, part === "residual" ? RESIDUAL_FORMAT : undefined);
  const [last, sum, target] = [0, 1, 2].map((after) => String.fromCodePoint(FIRST_PART + told.length - 1 + after));
  const valuesOf = (parts: DecompositionLogPercent): readonly number[] => told.map(([part]) => parts[part] ?? 0);
  return tableSheet(
    { name: say("sheet.decomposition", {}), about: say("sheet.about.decomposition", {}) },
    [
      ...countryColumns<Decomposed>(sheet),
      ...told.map(([part, name]) => column(part, name)),
      number("sum", LOG, ({ parts }, line) => total(valuesOf(parts), `C${line}:${last!}${line}`)),
      number("target", LOG, ({ welfare }) => welfare),
      number(
        "difference",
        LOG,
        ({ parts, welfare }, line) => gap(`${sum!}${line}`, `${target!}${line}`, sumOf(valuesOf(parts)), welfare),
        RESIDUAL_FORMAT,
      ),
    ],
    rows,
  );
}

const FIRST_PART = "C".codePointAt(0)!;

function isFurther(part: Part): boolean {
  return FURTHER_PARTS.some((each) => each === part);
}

function decomposedCountries(account: Account): readonly Decomposed[] {
  return Object.entries({ ...account.equilibrium.countries, ...account.equilibrium.blocs }).flatMap(
    ([country, { decompositionLogPercent: parts, welfarePercent }]) =>
      parts === undefined ? [] : [{ account, country, parts, welfare: 100 * Math.log1p(welfarePercent / 100) }],
  );
}

/** A measure, or what its country's measures come to together. */
interface AttributionRow {
  readonly account: Account;
  readonly country: string;
  readonly measure: string;
  readonly points: WorkbookCell;
}

function attributionSheet(accounts: readonly Account[], sheet: SheetWords): TableSheet {
  const { say } = sheet.words;
  const { text, number } = columnMaker<AttributionRow>(sheet);
  return tableSheet(
    { name: say("sheet.attribution", {}), about: say("sheet.about.attribution", {}) },
    [
      ...countryColumns<AttributionRow>(sheet),
      text("measure", ({ measure }) => measure),
      number("adds", "percentage points", ({ points }) => points),
    ],
    attributionRows(accounts),
  );
}

function attributionRows(accounts: readonly Account[]): readonly AttributionRow[] {
  const rows: AttributionRow[] = [];
  for (const account of accounts) {
    for (const [country, parts] of Object.entries(account.equilibrium.attribution ?? {})) {
      const welfare = figuresOf(account.equilibrium, country)?.welfarePercent;
      if (parts.length === 0 || welfare === undefined) continue;
      const own = attributed(account, parts, welfare, rows.length + FIRST_LINE);
      append(
        rows,
        own.map((row) => ({ account, country, ...row })),
      );
    }
  }
  return rows;
}

/** Rows of a country from a line on: its measures, their sum, what it should be, and the gap between them. */
function attributed(
  account: Account,
  parts: readonly { readonly measure: string; readonly welfarePercent: number }[],
  welfare: number,
  first: number,
): readonly Pick<AttributionRow, "measure" | "points">[] {
  const { say } = account.words;
  const values = parts.map(({ welfarePercent }) => welfarePercent);
  const next = first + parts.length;
  return [
    ...parts.map(({ measure, welfarePercent }) => ({
      measure: measureTitle(account, measure),
      points: welfarePercent,
    })),
    { measure: say("sheet.row.sum", {}), points: total(values, `D${first}:D${next - 1}`) },
    { measure: say("sheet.row.target", {}), points: welfare },
    { measure: say("sheet.row.difference", {}), points: gap(`D${next}`, `D${next + 1}`, sumOf(values), welfare) },
  ];
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function total(values: readonly number[], range: string): FormulaCell {
  return { formula: `SUM(${range})`, value: sumOf(values) };
}

function gap(minuend: string, subtrahend: string, left: number, right: number): FormulaCell {
  return { formula: `${minuend}-${subtrahend}`, value: left - right };
}
