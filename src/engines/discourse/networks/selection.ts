import { requireUsable } from "../checkStatements.ts";
import type { Statement } from "../model.ts";
import { byDate, daySpan, dayNumber } from "./dates.ts";
import { duplicateKey } from "./duplicates.ts";
import type { Duplicate, Entry, LeftOut, Selection } from "./entry.ts";
import { kernelWeight } from "./kernelWeight.ts";
import { optionProblems, type SelectionOptions } from "./options.ts";

type Reason = Exclude<keyof LeftOut, "duplicates">;

/**
 * The statements that enter a network.
 *
 * @param isQualified  False when the qualifier is ignored: then statements that differ in it alone are duplicates too.
 * @throws E700, E701
 */
export function selectStatements(
  statements: readonly Statement[],
  options: SelectionOptions,
  isQualified: boolean,
): Selection {
  requireUsable(statements, optionProblems(options));
  const reasons = statements.map((statement) => reasonToLeaveOut(statement, options, isQualified));
  const idsOf = (reason: Reason): string[] => statements.flatMap(({ id }, at) => (reasons[at] === reason ? [id] : []));
  const candidates = statements
    .filter((_, at) => reasons[at] === null)
    .toSorted(byDate)
    .map((statement) => entryOf(statement, options, isQualified));
  return {
    ...withoutDuplicates(candidates, options, isQualified, {
      collective: idsOf("collective"),
      undated: idsOf("undated"),
      outsideWindow: idsOf("outsideWindow"),
      withoutActor: idsOf("withoutActor"),
      withoutConcept: idsOf("withoutConcept"),
      withoutPosition: idsOf("withoutPosition"),
    }),
  };
}

function reasonToLeaveOut(statement: Statement, options: SelectionOptions, isQualified: boolean): Reason | null {
  const { actor = "organization", variable = "agreement", collective = false, undated = false } = options;
  if (statement.isCollective && !collective) return "collective";
  if (statement.datePrecision === "undated" && !undated) return "undated";
  if (statement[actor] === "") return "withoutActor";
  if (statement.concept === "") return "withoutConcept";
  if (isQualified && variable === "position" && statement.position === null) return "withoutPosition";
  return timeWeight(statement, options) > 0 ? null : "outsideWindow";
}

function entryOf(statement: Statement, options: SelectionOptions, isQualified: boolean): Entry {
  const actor = statement[options.actor ?? "organization"];
  const weight = timeWeight(statement, options);
  return {
    statement,
    actor,
    concept: statement.concept,
    qualifier: qualifierOf(statement, options, isQualified),
    weight,
  };
}

function qualifierOf(statement: Statement, { variable, scale }: SelectionOptions, isQualified: boolean): number {
  if (variable !== "position" || scale === undefined) return statement.agreement ? 1 : 0;
  if (!isQualified || statement.position === null) return 0;
  return (statement.position - scale.low) / (scale.high - scale.low);
}

/** Weight of a statement by its date; 0 outside the window. Without window and kernel the date does not matter. */
function timeWeight({ date }: Statement, { window, kernel }: SelectionOptions): number {
  if (window === undefined && kernel === undefined) return 1;
  const span = daySpan(date);
  if (span === null) return 0;
  if (window?.from !== undefined && !(span.first >= dayNumber(window.from))) return 0;
  if (window?.to !== undefined && !(span.last <= dayNumber(window.to))) return 0;
  if (kernel === undefined) return 1;
  const middle = (span.first + span.last) / 2;
  return kernelWeight(kernel.shape, (middle - dayNumber(kernel.centre)) / kernel.bandwidth);
}

function withoutDuplicates(
  candidates: readonly Entry[],
  { duplicates = "include" }: SelectionOptions,
  isQualified: boolean,
  leftOut: Omit<LeftOut, "duplicates">,
): Selection {
  const first = new Map<string, string>();
  const entries: Entry[] = [];
  const repeated: Duplicate[] = [];
  for (const entry of candidates) {
    const key = duplicateKey(entry, duplicates, isQualified);
    const of = key === null ? undefined : first.get(key);
    if (of !== undefined) {
      repeated.push({ statement: entry.statement.id, of });
      continue;
    }
    if (key !== null) first.set(key, entry.statement.id);
    entries.push(entry);
  }
  return { entries, leftOut: { ...leftOut, duplicates: repeated } };
}
