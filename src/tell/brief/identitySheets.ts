import { append } from "../../base/problems/index.ts";
import { type Account, figuresOf } from "../findings/index.ts";
import { type ColumnMeaning, columnsOf, DECOMPOSITION } from "../../results/index.ts";
import {
  columnSheet,
  FIRST_LINE,
  type FormulaCell,
  type SheetColumn,
  type WorkbookCell,
  type WorkbookSheet,
} from "./sheet.ts";

/** Parts of the change of welfare in the order in which they are added, and their sum. */
const PARTS = columnsOf(DECOMPOSITION.omit({ sum: true }));
const [SUM] = columnsOf(DECOMPOSITION.pick({ sum: true }));

/**
 * The headline identity in live formulas, limited to SUM, + and −: the change of welfare is the sum of its parts, and of
 * what each measure does. Sheets without rows are left out.
 */
export function identitySheets(accounts: readonly Account[]): readonly WorkbookSheet[] {
  const sheets = [
    columnSheet(DECOMPOSITION_SHEET.name, DECOMPOSED, accounts.flatMap(decomposedCountries)),
    columnSheet(ATTRIBUTION_SHEET.name, ATTRIBUTED, attributionRows(accounts)),
  ];
  return sheets.filter(({ rows }) => rows.length > 1);
}

const SCENARIO = {
  name: "scenario",
  unit: "text",
  meaning: "scenario of the case",
  of: ({ scenario }: { readonly scenario: string }) => scenario,
};

const COUNTRY_CODE = {
  name: "country",
  unit: "text",
  meaning: "country",
  of: ({ country }: { readonly country: string }) => country,
};

/** Parts stand in columns C to G, their sum in H, what it should be in I. */
const DECOMPOSED: readonly SheetColumn<Decomposed>[] = [
  SCENARIO,
  COUNTRY_CODE,
  ...PARTS.map((part) => ({ ...part, of: ({ parts }: Decomposed) => part.of(parts) ?? null })),
  { ...SUM!, of: ({ parts }, line) => total(partValues(parts), `C${line}:G${line}`) },
  {
    name: "welfare_log_percent",
    unit: "percent of log welfare",
    meaning: "100 ln of welfare, after over before: what the sum should be",
    of: ({ welfare }) => welfare,
  },
  {
    name: "difference",
    unit: "percent of log welfare",
    meaning: "the sum less what it should be",
    of: ({ parts, welfare }, line) => gap(`H${line}`, `I${line}`, sumOf(partValues(parts)), welfare),
  },
];

const ATTRIBUTED: readonly SheetColumn<AttributionRow>[] = [
  SCENARIO,
  COUNTRY_CODE,
  {
    name: "measure",
    unit: "text",
    meaning: "measure; then their sum, what it should be and the gap between",
    of: ({ measure }) => measure,
  },
  {
    name: "welfare_points",
    unit: "percent",
    meaning: "its part of the change of real income",
    of: ({ points }) => points,
  },
];

const DECOMPOSITION_SHEET = { name: "identity-decomposition", columns: DECOMPOSED };
const ATTRIBUTION_SHEET = { name: "identity-attribution", columns: ATTRIBUTED };

/** Both sheets with what their columns mean. */
export const IDENTITY_SHEETS: readonly { readonly name: string; readonly columns: readonly ColumnMeaning[] }[] = [
  DECOMPOSITION_SHEET,
  ATTRIBUTION_SHEET,
];

type Parts = NonNullable<Account["equilibrium"]["countries"][string]["decompositionLogPercent"]>;

interface Decomposed {
  readonly scenario: string;
  readonly country: string;
  readonly parts: Parts;
  /** 100 · ln Ŵ. */
  readonly welfare: number;
}

function decomposedCountries({ scenario, equilibrium }: Account): readonly Decomposed[] {
  return Object.entries({ ...equilibrium.countries, ...equilibrium.blocs }).flatMap(
    ([country, { decompositionLogPercent: parts, welfarePercent }]) =>
      parts === undefined ? [] : [{ scenario, country, parts, welfare: 100 * Math.log1p(welfarePercent / 100) }],
  );
}

function partValues(parts: Parts): readonly number[] {
  return PARTS.map(({ of }) => Number(of(parts)));
}

/** A measure, or what its country's measures come to together. */
interface AttributionRow {
  readonly scenario: string;
  readonly country: string;
  readonly measure: string;
  readonly points: WorkbookCell;
}

function attributionRows(accounts: readonly Account[]): readonly AttributionRow[] {
  const rows: AttributionRow[] = [];
  for (const { scenario, equilibrium } of accounts) {
    for (const [country, parts] of Object.entries(equilibrium.attribution ?? {})) {
      const welfare = figuresOf(equilibrium, country)?.welfarePercent;
      if (parts.length === 0 || welfare === undefined) continue;
      const own = attributed(parts, welfare, rows.length + FIRST_LINE);
      append(
        rows,
        own.map((row) => ({ scenario, country, ...row })),
      );
    }
  }
  return rows;
}

/** Rows of a country from a line on: its measures, their sum, what it should be, and the gap between them. */
function attributed(
  parts: readonly { readonly measure: string; readonly welfarePercent: number }[],
  welfare: number,
  first: number,
): readonly Pick<AttributionRow, "measure" | "points">[] {
  const values = parts.map(({ welfarePercent }) => welfarePercent);
  const next = first + parts.length;
  return [
    ...parts.map(({ measure, welfarePercent }) => ({ measure, points: welfarePercent })),
    { measure: "sum", points: total(values, `D${first}:D${next - 1}`) },
    { measure: "welfare_percent", points: welfare },
    { measure: "difference", points: gap(`D${next}`, `D${next + 1}`, sumOf(values), welfare) },
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
