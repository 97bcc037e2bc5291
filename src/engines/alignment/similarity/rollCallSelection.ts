import { greatest, least } from "../../../base/units/index.ts";
import { append, type Problem, TertiusError } from "../../../base/problems/index.ts";
import type { RollCallSelection, VoteRecord } from "../model.ts";
import {
  endsBeforeItBegins,
  importanceUnknown,
  issuesUnknown,
  notADay,
  unknownIssue,
  unknownSession,
  weightsNotUsable,
} from "./problems.ts";

/**
 * Positions of the selected roll calls in the record, in its order; those of weight 0 are left out.
 *
 * @throws E652, E653, E654, E655, E656, E657: all at once
 * @source docs/model/alignment.md, Similarity of votes
 *
 * @example
 *   selectedRollCalls(
 *     {
 *       states: indexSet("state", ["A"]), ids: ["1", "2"], sessions: new Int32Array([1, 2]), dates: ["1946-01-01", "1947-01-01"],
 *       issues: [[], []], important: new Int8Array(2), amendment: new Int8Array(2), paragraph: new Int8Array(2),
 *       votes: new Uint8Array([1, 3]), bridges: [],
 *     },
 *     { sessions: [2, 2] },
 *   )   // [1]
 */
export function selectedRollCalls(record: VoteRecord, selection: RollCallSelection): Int32Array {
  const problems = selectionProblems(record, selection);
  if (problems.length > 0) throw new TertiusError(problems);
  const window = rollCallsWithin(record, selection);
  return Int32Array.from(window.filter((rollCall) => isChosen(record, selection, rollCall)));
}

/** Everything that keeps a selection of roll calls from being made. */
export function selectionProblems(record: VoteRecord, selection: RollCallSelection): Problem[] {
  const window = windowProblems(record, selection);
  const weights = weightProblems(record, selection.weights);
  return [...window, ...weights, ...(window.length > 0 ? [] : coverageProblems(record, selection))];
}

/** Roll calls of the sessions and days that are selected, whatever they are about. */
function rollCallsWithin(record: VoteRecord, { sessions, from, to }: RollCallSelection): number[] {
  const found: number[] = [];
  record.dates.forEach((date, rollCall) => {
    const session = record.sessions[rollCall] ?? NaN;
    const inSessions = !sessions || (session >= sessions[0] && session <= sessions[1]);
    if (inSessions && (from === undefined || date >= from) && (to === undefined || date <= to)) found.push(rollCall);
  });
  return found;
}

/** True when a roll call is of the kind that is asked for, whatever its session and day. */
export function isChosen(
  record: VoteRecord,
  { issues, importantOnly, finalPassage, weights }: RollCallSelection,
  rollCall: number,
): boolean {
  if (importantOnly === true && record.important[rollCall] !== 1) return false;
  if (finalPassage === true && (record.amendment[rollCall] === 1 || record.paragraph[rollCall] === 1)) return false;
  if (weights && weights[rollCall] === 0) return false;
  return issues === undefined || (record.issues[rollCall] ?? []).some((code) => issues.includes(code));
}

function windowProblems(record: VoteRecord, { sessions, from, to }: RollCallSelection): Problem[] {
  const problems: Problem[] = [];
  if (sessions) append(problems, sessionProblems(record, sessions));
  const days = { from, to };
  for (const path of ["from", "to"] as const) {
    const day = days[path];
    if (day !== undefined && !isDay(day)) problems.push(notADay(path, day));
  }
  if (from !== undefined && to !== undefined && from > to) problems.push(endsBeforeItBegins("from, to", from, to));
  return problems;
}

function sessionProblems(record: VoteRecord, sessions: readonly [number, number]): Problem[] {
  const unknown = [...new Set(sessions)].filter((session) => !record.sessions.includes(session));
  if (unknown.length > 0) {
    const [first, last] = firstAndLastSession(record);
    return unknown.map((session) => unknownSession(session, first, last));
  }
  return sessions[0] > sessions[1] ? [endsBeforeItBegins("sessions", String(sessions[0]), String(sessions[1]))] : [];
}

function firstAndLastSession({ sessions }: VoteRecord): [number, number] {
  return [sessions.reduce((a, b) => Math.min(a, b), Infinity), sessions.reduce((a, b) => Math.max(a, b), -Infinity)];
}

const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** True when the text is a day as YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const parts = /^\d{4}-(\d\d)-(\d\d)$/.exec(text);
  const day = Number(parts?.[2]);
  return day >= 1 && day <= (DAYS_OF_MONTH[Number(parts?.[1]) - 1] ?? 0);
}

function weightProblems(record: VoteRecord, weights: Float64Array | undefined): Problem[] {
  if (!weights) return [];
  const count = record.ids.length;
  if (weights.length !== count) {
    const message = `${weights.length} weights for ${count} roll calls: there must be one for each.`;
    return [weightsNotUsable(message, weights.length, `${count} weights`)];
  }
  const off = [...weights.keys()].filter((k) => !((weights[k] ?? NaN) >= 0 && (weights[k] ?? NaN) < Infinity));
  return off.map((k) =>
    weightsNotUsable(`The weight of roll call ${record.ids[k]} is ${weights[k]}.`, weights[k] ?? NaN, "0 or more"),
  );
}

/** What the selection asks of sessions in which it is not known. */
function coverageProblems(record: VoteRecord, selection: RollCallSelection): Problem[] {
  const window = rollCallsWithin(record, selection);
  return [
    ...(selection.importantOnly === true ? importanceProblems(record, window) : []),
    ...(selection.issues ? issueProblems(record, window, selection.issues) : []),
  ];
}

function importanceProblems(record: VoteRecord, window: readonly number[]): Problem[] {
  const known = new Set(window.filter((k) => record.important[k] !== -1).map((k) => record.sessions[k]));
  const unknown = sessionsOf(record, window).filter((session) => !known.has(session));
  return unknown.length > 0 ? [importanceUnknown(unknown)] : [];
}

function issueProblems(record: VoteRecord, window: readonly number[], issues: readonly string[]): Problem[] {
  const codes = [...new Set(record.issues.flat())].toSorted();
  const unknown = issues.filter((code) => !codes.includes(code));
  const coded = [...record.sessions].filter((_, k) => (record.issues[k] ?? []).length > 0);
  const [first, last] = [least(coded), greatest(coded)];
  const outside = sessionsOf(record, window).filter((session) => session < first || session > last);
  return [...unknown.map((code) => unknownIssue(code, codes)), ...(outside.length > 0 ? [issuesUnknown(outside)] : [])];
}

function sessionsOf(record: VoteRecord, rollCalls: readonly number[]): number[] {
  return [...new Set(rollCalls.map((k) => record.sessions[k] ?? NaN))].toSorted((a, b) => a - b);
}
