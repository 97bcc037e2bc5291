import {
  figuresOf,
  moneyBehind,
  type Verdict,
  welfareRange,
  type WelfareRange,
  welfareText,
  welfareVerdict,
} from "../../findings/index.ts";
import type { ChartSubject } from "../chart.ts";
import type { Mark } from "../mark.ts";
import { memberCodes, subjectCodes } from "./chartScope.ts";

/** A country or bloc in its rank. */
export interface DotRow {
  readonly code: string;
  readonly name: string;
  /** Change of real income, percent. */
  readonly value: number;
  readonly range: WelfareRange | null;
  /** The change in percent and in money, as they are read. */
  readonly percent: string;
  readonly money: string;
  /** `open`: the range reaches from below zero to above it. */
  readonly verdict: Verdict;
  /** `subject` whom the question is about, `party` A or B, `member` of the bloc that the chart is about. */
  readonly role: "subject" | "party" | "member" | "other";
}

/** A row that stands for countries that are left out. */
export interface GapRow {
  readonly gap: string;
}

/** Rows of countries and blocs in the order in which they are given. */
export function dotRows(subject: ChartSubject, codes: readonly string[]): readonly DotRow[] {
  return codes.map((code) => dotRow(subject, code));
}

function dotRow(subject: ChartSubject, code: string): DotRow {
  const { words, equilibrium } = subject.account;
  const { welfarePercent, realIncomeChange, income } = figuresOf(equilibrium, code)!;
  const range = welfareRange(equilibrium, code);
  const behind = { million: realIncomeChange, base: income, range };
  return {
    code,
    name: words.country(code).label,
    value: welfarePercent,
    range,
    percent: welfareText(subject.account, code),
    money: moneyBehind(behind, equilibrium.currency, words.language, { signed: true }).money,
    verdict: welfareVerdict(equilibrium, code),
    role: roleOf(subject, code),
  };
}

function roleOf(subject: ChartSubject, code: string): DotRow["role"] {
  const { a, b } = subject.account.case.parties;
  if (subjectCodes(subject).includes(code)) return "subject";
  if (code === a || code === b) return "party";
  return memberCodes(subject).includes(code) ? "member" : "other";
}

/** The rows that are kept, in order, and between them how many are not; a single one is shown rather than counted. */
export function rowsWithGaps(
  rows: readonly DotRow[],
  isKept: (row: DotRow, at: number) => boolean,
  gapText: (count: number) => string,
): readonly (DotRow | GapRow)[] {
  const shown: (DotRow | GapRow)[] = [];
  let skipped: DotRow[] = [];
  rows.forEach((row, at) => {
    if (!isKept(row, at)) {
      skipped.push(row);
      return;
    }
    if (skipped.length > 0) shown.push(skipped.length === 1 ? skipped[0]! : { gap: gapText(skipped.length) });
    skipped = [];
    shown.push(row);
  });
  return shown;
}

/** Whether a row is that of a country. */
export function isDotRow(row: DotRow | GapRow): row is DotRow {
  return "code" in row;
}

/** Whether a row is of whom the question names: those asked about and the parties. */
export function isNamed({ role }: DotRow): boolean {
  return role === "subject" || role === "party";
}

/** Names the country of a mark where a reader could ask about it instead: it is no party, and not asked about already. */
export function pickOf(row: DotRow | undefined): Mark["attributes"] {
  return row === undefined || isNamed(row) ? {} : { "data-country": row.code };
}

/** How far a row reaches from zero, its range included, percent. */
export function reachOf({ value, range }: DotRow): number {
  return Math.max(Math.abs(value), Math.abs(range?.low ?? 0), Math.abs(range?.high ?? 0));
}
