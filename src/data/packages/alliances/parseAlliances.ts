import { z } from "zod";
import { append, hasErrors, type Problem } from "../../../base/problems/index.ts";
import {
  cellOf,
  cellsOf,
  isCode,
  kindProblems,
  LIST_LIMIT,
  listed,
  MANIFEST_FILE,
  manifestSchema,
  NOTES,
  numbers,
  readMetadata,
  readTable,
  type Table,
  type TextFiles,
  wordsOf,
} from "../tables/index.ts";
import { badLabel, duplicatedRow, emptyTable } from "../problems/index.ts";
import { type AlliancePackage, isShare, OBLIGATIONS, type OfMembers, type TriedDyad } from "./alliancePackage.ts";
import { notShare } from "./problems.ts";

/** Files every package of tried alliances has. */
export const ALLIANCE_FILES: readonly string[] = ["datapackage.json", "dyads.csv"];

/** Columns of dyads.csv. */
export const DYAD_COLUMNS: readonly string[] = [
  "a",
  "b",
  "adversary",
  ...OBLIGATIONS,
  ...["capability", "loss", "utility", "first"].flatMap((name) => [`${name}_a`, `${name}_b`]),
];

const schema = manifestSchema(
  z.strictObject({
    kind: z.literal("alliances"),
    format: z.literal(1),
    year: z.int().min(1800).max(2200).meta({ description: "Year of obligations and capabilities" }),
    session: z.int().min(1).max(9999).meta({ description: "Session of the votes" }),
    notes: NOTES,
  }),
);

/**
 * Parses and checks a package of dyads on which the alliance decision was tried.
 *
 * @param files   Text of the package's files by name.
 * @param sha256  Hash over the files; null when they were never on disk.
 * @returns the package, null when any problem is an error, and every problem found.
 */
export function parseAlliances(
  files: TextFiles,
  sha256: string | null,
): { alliances: AlliancePackage | null; problems: Problem[] } {
  const other = kindProblems(files, "alliances");
  if (other.length > 0) return { alliances: null, problems: other };
  const problems: Problem[] = [];
  const found = readMetadata(files, MANIFEST_FILE, schema, problems);
  const dyads = readDyads(files, problems);
  if (found === null || hasErrors(problems)) return { alliances: null, problems };
  const { tertius, ...described } = found;
  const { year, session, notes } = tertius;
  return { alliances: { manifest: { ...described, notes }, sha256, year, session, dyads }, problems };
}

function readDyads(files: TextFiles, problems: Problem[]): readonly TriedDyad[] {
  const table = readTable(files, "dyads.csv", { needed: DYAD_COLUMNS, atMost: LIST_LIMIT }, problems);
  if (table === null) return [];
  if (table.rows.length === 0) problems.push(emptyTable(table.file));
  const found: Problem[] = [];
  const [a, b, adversary] = ["a", "b", "adversary"].map((name) => codes(table, name, found));
  const held = OBLIGATIONS.map((kind) => wordsOf(table, kind, ["0", "1"], found));
  const [capabilities, losses, utilities, first] = ["capability", "loss", "utility", "first"].map((name) =>
    ofMembers(table, name, name === "loss", found),
  );
  append(found, repeated(table, a!, b!));
  append(problems, listed(table.file, found));
  return table.rows.map((_, row) => ({
    members: [a![row]!, b![row]!],
    adversary: adversary![row]!,
    obligations: OBLIGATIONS.filter((_kind, at) => held[at]![row] === "1"),
    capabilities: capabilities!(row),
    retaliationLosses: nullable(losses!(row)),
    utilities: utilities!(row),
    firstUtilities: first!(row),
  }));
}

function codes(table: Table, column: string, problems: Problem[]): readonly string[] {
  const found = cellsOf(table, column);
  found.forEach((code, row) => {
    if (!isCode(code)) problems.push(badLabel(cellOf(table, row, column), code));
  });
  return found;
}

function ofMembers(
  table: Table,
  name: string,
  mayBeBlank: boolean,
  problems: Problem[],
): (row: number) => OfMembers<number> {
  const [a, b] = ["a", "b"].map((side) => {
    const values = numbers(table, `${name}_${side}`, mayBeBlank, problems);
    if (name === "capability") append(problems, sharesAmiss(table, `${name}_${side}`, values));
    return values;
  });
  return (row) => [a![row]!, b![row]!];
}

function sharesAmiss(table: Table, column: string, values: Float64Array): Problem[] {
  return [...values].flatMap((value, row) =>
    !Number.isFinite(value) || isShare(value) ? [] : [notShare(cellOf(table, row, column), value)],
  );
}

function nullable([a, b]: OfMembers<number>): OfMembers<number | null> {
  return [Number.isNaN(a) ? null : a, Number.isNaN(b) ? null : b];
}

/** A pair has no order: it may stand once. */
function repeated(table: Table, a: readonly string[], b: readonly string[]): readonly Problem[] {
  const seen = new Set<string>();
  return a.flatMap((one, row) => {
    const pair = [one, b[row]!].toSorted();
    const isNew = !seen.has(pair.join(" "));
    seen.add(pair.join(" "));
    return isNew ? [] : [duplicatedRow(table.file, table.lineOf(row), pair)];
  });
}
