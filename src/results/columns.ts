import { z } from "zod";
import { bareSchema, metaOf } from "./field.ts";

/** What a column says of itself. */
export interface ColumnMeaning {
  /** Its header: lower case with underscores, the unit at its end where there is one. */
  readonly name: string;
  /** A unit; `text`, `flag`; `row` where another column of the row says it; `unit` of the market. */
  readonly unit?: string;
  readonly meaning?: string;
}

/** A column of a table with its cell of a row: one definition gives the header and the cells. */
export interface ResultColumn<Row = object> extends ColumnMeaning {
  /** The cell in full precision, 0 or 1 of a flag; null and undefined are empty. */
  readonly of: (row: Row) => string | number | null | undefined;
}

/**
 * The columns of a row, in the order of its schema: each field that has a column, then the ends of its range. Those of an
 * object in the row stand where it does.
 *
 * @example
 *   columnsOf(OTHER_BASE).map(({ name, of }) => [name, of({ welfarePercent: -0.2 })])   // [["welfare_percent", -0.2]]
 */
export function columnsOf(schema: z.ZodObject): readonly Required<ResultColumn>[] {
  return columnsBelow(schema, []);
}

/** A row with a name that its mappings have an entry of, such as a country. */
export interface NamedRow {
  readonly row: object;
  readonly name: string;
}

/** The columns of mappings by name in a row: each whose entries have a column, in the order of the schema. */
export function columnsByName({ shape }: z.ZodObject): readonly Required<ResultColumn<NamedRow>>[] {
  return fieldsOf(shape).flatMap(([field, schema]) => {
    const mapping = bareSchema(schema);
    const told = mapping instanceof z.ZodRecord ? meaningOf(mapping.valueType as z.ZodType) : null;
    return told === null ? [] : [{ ...told, of: ({ row, name }: NamedRow) => cellAt(row, [field, name]) }];
  });
}

function columnsBelow({ shape }: z.ZodObject, path: readonly string[]): readonly Required<ResultColumn>[] {
  return fieldsOf(shape).flatMap(([name, schema]) => {
    const inner = bareSchema(schema);
    if (inner instanceof z.ZodObject) return columnsBelow(inner, [...path, name]);
    const told = meaningOf(schema);
    if (told === null) return [];
    const range = isOneRange(shape) ? [...path, "range"] : [...path, "range", name];
    return [
      { ...told, of: (row: object) => cellAt(row, [...path, name]) },
      ...Object.entries<string>({ ...metaOf(schema).ends }).map(([end, title]) => endColumn(told, range, end, title)),
    ];
  });
}

function fieldsOf(shape: z.ZodObject["shape"]): readonly (readonly [name: string, schema: z.ZodType])[] {
  return Object.entries(shape);
}

/** What the column of a field says; null without one. */
function meaningOf(schema: z.ZodType): Required<ColumnMeaning> | null {
  const { column: name, unit = "text", description: meaning = "" } = metaOf(schema);
  return name === undefined ? null : { name, unit, meaning };
}

/** Whether a row has one range, of the field that has ends, and not one for each of several. */
function isOneRange({ range }: Readonly<Record<string, z.ZodType>>): boolean {
  const schema = range === undefined ? null : bareSchema(range);
  return schema instanceof z.ZodObject && "low" in schema.shape;
}

/** What an end of a range is of the column beside. */
const ENDS: Readonly<Record<string, (name: string) => string>> = {
  low: (name) => `lower end of the range of \`${name}\``,
  high: (name) => `upper end of the range of \`${name}\``,
  positive: (name) => `number of solves in the range with \`${name}\` above zero`,
  count: (name) => `number of solves in the range of \`${name}\``,
};

function endColumn(
  { name: of, unit }: Required<ColumnMeaning>,
  range: readonly string[],
  end: string,
  name: string,
): Required<ResultColumn> {
  const isCount = ["positive", "count"].includes(end);
  return {
    name,
    unit: isCount ? "count" : unit,
    meaning: ENDS[end]!(of),
    of: (row) => cellAt(row, [...range, end]),
  };
}

function cellAt(row: object, path: readonly string[]): string | number | null {
  let value: unknown = row;
  for (const name of path) value = (value as Record<string, unknown> | null | undefined)?.[name];
  if (typeof value === "boolean") return Number(value);
  return typeof value === "string" || typeof value === "number" ? value : null;
}
