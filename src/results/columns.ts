import { z } from "zod";
import { bareSchema, metaOf } from "./field.ts";

/** A column of a table whose rows are results. */
export interface ResultColumn {
  /** Its header, which ends in the unit where there is one. */
  readonly title: string;
  readonly unit: string;
  /** The cell of a row, 0 or 1 of a flag; null where the row has no such value. */
  readonly of: (row: object) => string | number | null;
}

/**
 * The columns of a row, in the order of its schema: each field that has a column, then the ends of its range.
 *
 * @example
 *   columnsOf(OTHER_BASE).map(({ title, of }) => [title, of({ welfarePercent: -0.2 })])   // [["welfare_percent", -0.2]]
 */
export function columnsOf({ shape }: z.ZodObject): readonly ResultColumn[] {
  return Object.entries(shape as Record<string, z.ZodType>).flatMap(([name, schema]) => {
    const { column, unit = "text", ends = {} } = metaOf(schema);
    if (column === undefined) return [];
    const range = isOneRange(shape) ? ["range"] : ["range", name];
    const beside = Object.entries<string>({ ...ends }).map(([end, title]) => endColumn([...range, end], title, unit));
    return [{ title: column, unit, of: (row: object) => cellAt(row, [name]) }, ...beside];
  });
}

/** A column whose cell depends on the name that the row is of, such as a country. */
export interface NamedColumn extends Omit<ResultColumn, "of"> {
  readonly of: (row: object, name: string) => string | number | null;
}

/** The columns of mappings by name in a row: each whose entries have a column, in the order of the schema. */
export function columnsByName({ shape }: z.ZodObject): readonly NamedColumn[] {
  return Object.entries(shape as Record<string, z.ZodType>).flatMap(([field, schema]) => {
    const mapping = bareSchema(schema);
    if (!(mapping instanceof z.ZodRecord)) return [];
    const { column: title, unit = "text" } = metaOf(mapping.valueType as z.ZodType);
    return title === undefined ? [] : [{ title, unit, of: (row: object, name: string) => cellAt(row, [field, name]) }];
  });
}

/** Whether a row has one range, of the field that has ends, and not one for each of several. */
function isOneRange({ range }: Readonly<Record<string, z.ZodType>>): boolean {
  const schema = range === undefined ? null : bareSchema(range);
  return schema instanceof z.ZodObject && "low" in schema.shape;
}

function endColumn(path: readonly string[], title: string, unit: string): ResultColumn {
  const isCount = ["positive", "count"].includes(path.at(-1)!);
  return { title, unit: isCount ? "count" : unit, of: (row) => cellAt(row, path) };
}

function cellAt(row: object, path: readonly string[]): string | number | null {
  let value: unknown = row;
  for (const name of path) value = (value as Record<string, unknown> | undefined)?.[name];
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" || typeof value === "number" ? value : null;
}
