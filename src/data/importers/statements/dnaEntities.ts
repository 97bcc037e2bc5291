import { csvFormatRows } from "d3-dsv";
import { guardedText } from "../../../base/wording/index.ts";
import type { DnaTables, DnaValue } from "./dnaStatements.ts";

/**
 * Persons, organizations and concepts of a `.dna` file with their attributes, as CSV: variable, value, then a column for
 * each attribute.
 *
 * @returns null when there are none.
 */
export function dnaEntities(tables: DnaTables): string | null {
  const rows = tables["ENTITIES"] ?? [];
  const attributes = tables["ATTRIBUTEVARIABLES"] ?? [];
  if (rows.length === 0) return null;
  const names = [...new Set(attributes.map((each) => text(each["AttributeVariable"])))];
  const nameOf = new Map(attributes.map((each) => [each["ID"] ?? null, text(each["AttributeVariable"])]));
  const variableOf = new Map((tables["VARIABLES"] ?? []).map((each) => [each["ID"] ?? null, text(each["Variable"])]));
  const values = new Map<string, string>();
  for (const each of tables["ATTRIBUTEVALUES"] ?? []) {
    const name = nameOf.get(each["AttributeVariableId"] ?? null) ?? "";
    values.set(JSON.stringify([each["EntityId"], name]), text(each["AttributeValue"]));
  }
  const cells = rows.map((row) => [
    variableOf.get(row["VariableId"] ?? null) ?? "",
    text(row["Value"]),
    ...names.map((name) => values.get(JSON.stringify([row["ID"], name])) ?? ""),
  ]);
  return `${csvFormatRows([["variable", "value", ...names], ...cells.filter(([, value]) => value !== "")].map((each) => each.map(guardedText)))}\n`;
}

function text(value: DnaValue | undefined): string {
  return value === null || value === undefined ? "" : String(value);
}
