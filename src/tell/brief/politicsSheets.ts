import type { Case } from "../../case/index.ts";
import type { AuditedResults } from "../../results/index.ts";
import {
  measureText,
  alignmentAccount,
  BASE_SCENARIO,
  campTitle,
  claimsAccount,
  paraphraseText,
  positionsAccount,
  saidText,
  verdictText,
  whySentences,
} from "../findings/index.ts";
import { type TableSheet, tableSheet } from "./sheet.ts";
import { columnMaker, type SheetWords } from "./sheetColumns.ts";

/** Sheets on what is not trade: votes, dependence, statements, claims; those that the case has. */
export function politicsSheets(results: AuditedResults, case_: Case, sheet: SheetWords): readonly TableSheet[] {
  return [
    votes(results, case_, sheet),
    leverage(results, case_, sheet),
    statements(results, case_, sheet),
    claims(results, case_, sheet),
  ].flatMap((each) => each ?? []);
}

function votes(results: AuditedResults, case_: Case, sheet: SheetWords): TableSheet | null {
  const { say, country } = sheet.words;
  const account = alignmentAccount(results, case_, sheet.words);
  if (account === null) return null;
  const { text, number } = columnMaker<(typeof account.alignment.trends)[number]>(sheet);
  return tableSheet(
    { name: say("sheet.votes", {}), about: say("sheet.about.votes", {}) },
    [
      text("one", ({ a }) => country(a).label),
      text("other", ({ b }) => country(b).label),
      text("similarity", ({ measure }) => measureText(account, measure)),
      number("before", "score", ({ before }) => before),
      number("after", "score", ({ after }) => after),
      number("change", "score", ({ change }) => change),
      number("low", "score", ({ range }) => range?.change?.low ?? null),
      number("high", "score", ({ range }) => range?.change?.high ?? null),
    ],
    account.alignment.trends,
  );
}

function leverage(results: AuditedResults, case_: Case, sheet: SheetWords): TableSheet | null {
  const { say, country } = sheet.words;
  const told = alignmentAccount(results, case_, sheet.words)?.leverage ?? [];
  const rows = told.flatMap(({ id, title, rows: own }) =>
    own.map((each) => ({ scenario: id === BASE_SCENARIO ? say("sheet.base", {}) : title, each })),
  );
  if (rows.length === 0) return null;
  const { text, number } = columnMaker<(typeof rows)[number]>(sheet);
  return tableSheet(
    { name: say("sheet.leverage", {}), about: say("sheet.about.leverage", {}) },
    [
      text("scenario", ({ scenario }) => scenario),
      text("actor", ({ each }) => country(each.from).label),
      text("other", ({ each }) => country(each.to).label),
      text("closing", ({ each }) => say(`align.closing.${each.closing}`, { a: country(each.from).label })),
      number("lossActor", "percent", ({ each }) => each.vFrom, "0.000"),
      number("lossOther", "percent", ({ each }) => each.vTo, "0.000"),
    ],
    rows,
  );
}

function statements(results: AuditedResults, case_: Case, sheet: SheetWords): TableSheet | null {
  const { say } = sheet.words;
  const account = positionsAccount(results, case_, sheet.words);
  if (account === null) return null;
  const { text, number } = columnMaker<(typeof account.positions.statements)[number]>(sheet);
  return tableSheet(
    { name: say("sheet.statements", {}), about: say("sheet.about.statements", {}) },
    [
      text("date", ({ date }) => date),
      text("speaker", ({ person }) => person),
      text("camp", ({ camp }) => campTitle(account, camp)),
      number("position", "scale", ({ position }) => position),
      text("says", (each) => saidText(account, each)),
    ],
    account.positions.statements,
  );
}

function claims(results: AuditedResults, case_: Case, sheet: SheetWords): TableSheet | null {
  const { say } = sheet.words;
  const account = claimsAccount(results, case_, sheet.words);
  if (account === null) return null;
  const { text } = columnMaker<(typeof account.claims)[number]>(sheet);
  return tableSheet(
    { name: say("sheet.claims", {}), about: say("sheet.about.claims", {}) },
    [
      text("claim", ({ id }) => id),
      text("paraphrase", (each) => paraphraseText(each, sheet.words)),
      text("verdict", ({ verdict }) => verdictText(verdict, sheet.words)),
      text("why", (each) => whySentences(each, sheet.words).join(" ")),
    ],
    account.claims,
  );
}
