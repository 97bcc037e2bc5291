import { z } from "zod";
import { metaOf } from "../../results/index.ts";
import { type MessageKey, millionText, type Wording } from "../../base/wording/index.ts";
import type { SheetColumn } from "./sheet.ts";

/** What a column of the workbook may be called. */
export type ColumnName<Key = MessageKey> = Key extends `sheet.column.${infer Name}` ? Name : never;

/** Words, and the currency of amounts of money. */
export interface SheetWords {
  readonly words: Wording;
  /** ISO 4217; empty where nothing is in money. */
  readonly currency: string;
}

/** How percentages are written: with their sign. */
export const PERCENT_FORMAT = "+0.000;-0.000;0.000";

/** How numbers of a unit are written; what is not here is written as it is. */
const FORMATS: Readonly<Record<string, string>> = {
  percent: PERCENT_FORMAT,
  "percentage points": PERCENT_FORMAT,
  "percent of log welfare": "+0.0000;-0.0000;0.0000",
  "million USD": "#,##0",
  score: "0.000",
  scale: "0.0",
  count: "0",
  year: "0",
  row: "#,##0.00",
};

/** How a share is written, which has no sign. */
export const SHARE_FORMAT = "0.00";
/** How a remainder is written that is close to nothing. */
export const RESIDUAL_FORMAT = "0.0E+00";

/** Makes columns of a sheet whose rows are of one kind. */
export interface ColumnMaker<Row> {
  /** A column of text. */
  readonly text: (name: ColumnName, of: SheetColumn<Row>["of"]) => SheetColumn<Row>;
  /** A column of numbers in a unit of the results, with the format of the unit unless another is given. */
  readonly number: (name: ColumnName, unit: string, of: SheetColumn<Row>["of"], format?: string) => SheetColumn<Row>;
  /** A column of a field of results: its unit stands in the schema. */
  readonly field: <Schema extends z.ZodObject>(
    name: ColumnName,
    place: readonly [schema: Schema, field: keyof Schema["shape"] & string],
    of: (row: Row) => number | null | undefined,
    format?: string,
  ) => SheetColumn<Row>;
}

/** Columns of a sheet, titled in the words of the workbook. */
export function columnMaker<Row>(sheet: SheetWords): ColumnMaker<Row> {
  const titleOf = (name: ColumnName): string => sheet.words.say(`sheet.column.${name}`, {});
  const number: ColumnMaker<Row>["number"] = (name, unit, of, format = FORMATS[unit]) => ({
    title: titleOf(name),
    unit: unitText(sheet, unit),
    of,
    ...(format === undefined ? {} : { format }),
  });
  return {
    text: (name, of) => ({ title: titleOf(name), unit: "", of }),
    number,
    field: (name, [schema, field], of, format) => number(name, unitOf(schema, field), (row) => of(row) ?? null, format),
  };
}

function unitOf({ shape }: z.ZodObject, field: string): string {
  const schema: unknown = shape[field];
  return schema instanceof z.ZodType ? (metaOf(schema).unit ?? "") : "";
}

/** Units of numbers whose unit another column of the row says, or that have none. */
const UNSAID: readonly string[] = ["row", "year", "score", "scale", "count"];

function unitText({ words, currency }: SheetWords, unit: string): string {
  if (UNSAID.includes(unit)) return "";
  if (unit === "million USD") return millionText(currency, words.language);
  if (unit === "percentage points") return words.say("unit.points", {});
  if (unit === "percent of log welfare") return words.say("unit.logPercent", {});
  return words.unit(unit);
}
