import { STATEMENT_COLUMNS, type StatementColumn } from "../../../engines/discourse/index.ts";

/** Header → the column that it fills; headers without one are kept beside the statements. */
export type ColumnMap = ReadonlyMap<string, StatementColumn>;

/** Names of a column in tables of others, without case, spaces and signs; the first that a table has counts. */
const STATEMENT_NAMES: Partial<Readonly<Record<StatementColumn, readonly string[]>>> = {
  id: ["statementid", "statement", "номер"],
  document: ["documentid", "documentname", "documenttitle", "dokument", "документ"],
  date: ["time", "datum", "дата"],
  person: ["speaker", "actor", "sprecher", "спикер", "персона"],
  role: ["function", "rolle", "funktion", "роль", "должность"],
  country: ["land", "страна"],
  camp: ["lager", "лагерь"],
  organization: ["organisation", "institution", "организация"],
  concept: ["claim", "konzept", "концепт"],
  concept_group: ["group"],
  agreement: ["agree", "zustimmung", "согласие"],
  position: ["stance", "позиция"],
  position_alternative: ["positionalt"],
  strategy: ["strategie", "стратегия"],
  quote: ["quotation", "text", "excerpt", "zitat", "цитата"],
  language: ["lang", "sprache", "язык"],
  paraphrase_en: ["paraphrase"],
  source: ["quelle", "источник"],
  coder: ["codedby", "kodierer", "codierer", "кодировщик"],
  collective: ["iscollective"],
  note: ["notes", "codernote", "comment", "kommentar", "anmerkung", "memo"],
};

/** Names in tables of coded segments, as MAXQDA (English, German) and NVivo write them. */
const SEGMENT_NAMES: Partial<Readonly<Record<StatementColumn, readonly string[]>>> = {
  document: ["documentname", "dokumentname", "file", "filename", "sourcename", "source", "документ"],
  concept: ["code", "codename", "codesystem", "node", "nodename", "hierarchicalname", "код"],
  quote: ["segment", "codedsegment", "codiertessegment", "codedtext", "text", "reference", "content", "сегмент"],
  coder: [
    "author",
    "createdby",
    "codedby",
    "codedbyinitials",
    "coderinitials",
    "initials",
    "user",
    "modifiedby",
    "autor",
    "erstelltvon",
    "bearbeitetvon",
  ],
  note: ["comment", "kommentar", "memo"],
  id: [],
};

/** Names of begin and end of a segment. */
const SPAN_NAMES: readonly (readonly string[])[] = [
  ["begin", "beginning", "start", "startposition", "startcharacter", "anfang", "beginn"],
  ["end", "endposition", "endcharacter", "stop", "stopposition", "ende"],
];

/** A name without case, spaces and signs. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/**
 * Which header fills which column of a table of statements.
 *
 * @param stated  Header → column, where the user says so; it goes before every name that is known.
 *
 * @example
 *   statementColumns(["Speaker", "Concept", "Mood"]).get("Speaker")   // "person"
 *   statementColumns(["Speaker", "Concept", "Mood"]).has("Mood")      // false
 */
export function statementColumns(header: readonly string[], stated: ColumnMap = new Map()): ColumnMap {
  return columnsBy(header, (column) => [plain(column), ...(STATEMENT_NAMES[column] ?? [])], stated);
}

/** Which header fills which column in a table of coded segments. */
export function segmentColumns(header: readonly string[], stated: ColumnMap = new Map()): ColumnMap {
  return columnsBy(header, (column) => SEGMENT_NAMES[column] ?? [plain(column)], stated);
}

function columnsBy(
  header: readonly string[],
  namesOf: (column: StatementColumn) => readonly string[],
  stated: ColumnMap,
): ColumnMap {
  const found = new Map(header.flatMap((name) => (stated.has(name) ? [[name, stated.get(name)!] as const] : [])));
  const filled = new Set(found.values());
  const firstOf = firstByPlainName(header.filter((name) => !found.has(name)));
  for (const column of STATEMENT_COLUMNS.filter((each) => !filled.has(each))) {
    const known = namesOf(column).find((each) => firstOf.has(each));
    if (known === undefined) continue;
    found.set(firstOf.get(known)!, column);
    firstOf.delete(known);
  }
  return found;
}

/** Plain name → the first header that has it. */
function firstByPlainName(header: readonly string[]): Map<string, string> {
  return new Map(header.map((name) => [plain(name), name] as const).toReversed());
}

/** Headers of begin and end of a segment; null where the table has none. */
export function spanHeaders(header: readonly string[]): readonly (string | null)[] {
  const firstOf = firstByPlainName(header);
  return SPAN_NAMES.map((names) => {
    const known = names.find((each) => firstOf.has(each));
    return known === undefined ? null : firstOf.get(known)!;
  });
}
