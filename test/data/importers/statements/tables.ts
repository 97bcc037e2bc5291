import { csvParse, csvParseRows } from "d3-dsv";
import type { StatementImport } from "../../../../src/data/importers/index.ts";
import { LEGACY_CHARACTERS } from "../../../../src/data/importers/statements/legacyCharacters.ts";

/** Bytes of a text in UTF-8. */
export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Bytes of a text in an encoding of one byte a character, by the characters of its upper half. */
export function legacyBytes(text: string, upper: string): Uint8Array {
  return Uint8Array.from(Array.from(text), (each) =>
    each.charCodeAt(0) < 128 ? each.charCodeAt(0) : 128 + upper.indexOf(each),
  );
}

/** Rows of a file that an import gave, by column. */
export function rowsOf({ files }: StatementImport, file = "statements.csv"): Record<string, string>[] {
  return csvParse(files?.get(file) ?? "").map((row) => ({ ...row }));
}

/** Header of a file that an import gave. */
export function headerOf({ files }: StatementImport, file = "statements.csv"): string[] {
  return csvParseRows(files?.get(file) ?? "")[0] ?? [];
}

/** Codes of the problems of an import, in order. */
export function codes({ problems }: StatementImport): string[] {
  return problems.map((each) => each.code);
}

/** A table of two statements that nothing is wrong with. */
export const TWO_STATEMENTS = [
  "id,date,person,concept,agreement,position,source,locator",
  "A1,2020-05-17,Marta Kolen,stay out,1,0,kolen2020,p. 3",
  "A2,2020-06,Iva Brun,take part,0,-1.5,brun2020,L4",
  "",
].join("\n");

/** Bytes of a text in windows-1251, and of more text in UTF-8 after it. */
export function codedBytes(legacy: string, modern = ""): Uint8Array {
  return Uint8Array.from([...legacyBytes(legacy, LEGACY_CHARACTERS["windows-1251"]), ...utf8(modern)]);
}
