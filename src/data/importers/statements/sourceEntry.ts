import type { StatementDraft } from "./statementDraft.ts";

/** Name of the file with the entry of the bibliography that rows without a source name. */
export const SOURCES_FILE = "sources.bib";

const NOTE = "Replace by where the statements were published and who chose them";

/** Statements of which each names a source, and the entry of the bibliography for those that named none; null where all did. */
export interface SourcedStatements {
  readonly draft: StatementDraft;
  readonly entry: string | null;
}

/**
 * Names a source in every row: the one of the recipe, else the imported file itself, whose entry goes beside the table.
 *
 * @param origin  Name of the imported file.
 * @param stated  Key that the recipe names; empty: none.
 */
export function withSources(draft: StatementDraft, origin: string, stated: string): SourcedStatements {
  const isMissing = draft.rows.some(({ source = "" }) => source === "");
  const key = stated === "" ? fileKey(origin, "imported-statements") : stated;
  const rows = draft.rows.map((row) => ({ ...row, source: row.source || key }));
  return {
    draft: { ...draft, rows },
    entry: isMissing && stated === "" ? fileEntry(key, origin, "Coded statements of", NOTE) : null,
  };
}

/**
 * Key of the bibliography for an imported file: `my-hearings-2005` of `My hearings (2005).dna`.
 *
 * @param otherwise  For all whose name has no Latin letter.
 */
export function fileKey(origin: string, otherwise: string): string {
  const name = origin.replace(/\.[^.]*$/u, "").toLowerCase();
  const key = name.replace(/[^a-z0-9]+/gu, "-").replace(/^-|-$/gu, "");
  return key === "" ? otherwise : key;
}

/** Characters that mean something to BibTeX or TeX. */
const MARKUP = /[{}\\$%#&~^_"@]/gu;

/** Entry of the bibliography for an imported file, for its author to complete. */
export function fileEntry(key: string, origin: string, what: string, note: string): string {
  const title = origin.replace(MARKUP, " ").trim();
  return `@misc{${key},\n  title = {${what} ${title}},\n  note = {${note}}\n}\n`;
}
