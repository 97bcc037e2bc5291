import { csvFormatRows } from "d3-dsv";
import { guardedText } from "../../base/wording/index.ts";
import type { Proposal } from "./proposals.ts";

const COLUMNS = [
  "accept",
  "id",
  "document",
  "date",
  "person",
  "concept",
  "agreement",
  "position",
  "quote",
  "source",
  "locator",
  "mention",
  "cue",
  "construction",
  "proposal_confidence",
] as const;

/**
 * Proposals as a table to be worked through: whoever accepts a row fills in date, concept, agreement, position and source,
 * which no machine codes, and removes the rest; `tertius import statements` reads what is left.
 *
 * @param document  Name of the text.
 */
export function proposalTable(document: string, proposals: readonly Proposal[]): string {
  const rows = proposals.map(({ speaker, text, start, end, mention, cue, construction, confidence }, at) => {
    const row: Partial<Record<(typeof COLUMNS)[number], string>> = {
      id: `P${String(at + 1).padStart(3, "0")}`,
      document,
      person: speaker,
      quote: text,
      locator: `characters ${start}-${end}`,
      mention,
      cue,
      construction,
      proposal_confidence: String(confidence),
    };
    return COLUMNS.map((column) => guardedText(row[column] ?? ""));
  });
  return `${csvFormatRows([[...COLUMNS], ...rows])}\n`;
}
