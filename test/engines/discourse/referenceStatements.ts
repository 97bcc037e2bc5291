import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import type { DatePrecision, Statement, Strategy } from "../../../src/engines/discourse/index.ts";
import { reference } from "../../reference.ts";
import { statement } from "./smallStatements.ts";

/** Rows of a CSV file of the reference data. */
export function referenceRows(file: string): readonly Record<string, string>[] {
  return csvParse(readFileSync(reference(file), "utf8"));
}

/** The 40 statements of the sample of Discourse Network Analyzer. */
export function dnaStatements(): Statement[] {
  return referenceRows("dna-sample/statements.csv").map((row) =>
    statement({
      id: row.statement_id,
      date: row.date,
      document: row.document_id,
      person: row.person,
      organization: row.organization,
      concept: row.concept,
      agreement: row.agreement === "1",
      coder: row.coder,
    }),
  );
}

const STRATEGY: Readonly<Record<string, Strategy | null>> = {
  "lean to China": "lean",
  "side with US": "side",
  driver: null,
};

/** The 27 reported statements of the seed article. */
export function seedStatements(): Statement[] {
  return referenceRows("seed-claims/statements.csv").map((row) => {
    const group = row.concept_group;
    return statement({
      id: row.id,
      date: row.date,
      datePrecision: precision(row.date),
      person: row.speaker,
      role: row.role,
      country: row.country,
      camp: row.camp,
      organization: row.organisation,
      target: row.target,
      concept: row.concept,
      conceptGroup: group,
      agreement: row.agreement === "1",
      position: numberOrNull(row.position),
      positionAlternative: numberOrNull(row.position_alt),
      strategy: group in STRATEGY ? STRATEGY[group] : (group as Strategy),
      paraphrase: { en: row.paraphrase, ru: null },
      locator: row.locator,
      isCollective: row.collective === "1",
      note: row.coder_note,
    });
  });
}

function precision(date: string): DatePrecision {
  return ({ 0: "undated", 4: "year", 7: "month" } as const)[date.length] ?? "day";
}

function numberOrNull(text: string): number | null {
  return text === "" ? null : Number(text);
}
