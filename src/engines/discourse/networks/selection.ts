import { requireUsable } from "../checkStatements.ts";
import type { Statement } from "../model.ts";
import { byDate } from "./dates.ts";
import { duplicateKey } from "./duplicates.ts";
import type { Duplicate, Entry, LeftOut, Selection } from "./entry.ts";
import { documentFilter, filterProblems, statementFilter } from "./filter.ts";
import { optionProblems, type SelectionOptions } from "./options.ts";
import { liesWithin, timeWeight } from "./timeWeight.ts";

type Reason = Exclude<keyof LeftOut, "duplicates">;

/** How statements are selected. */
export interface SelectionRule {
  /** False when the qualifier is ignored: then statements that differ in it alone are duplicates too. */
  readonly isQualified: boolean;
  /** True where statements without an actor, a concept or a position stay too: default false. */
  readonly isList?: boolean;
}

/**
 * The statements that enter a network.
 *
 * @throws E700, E701
 */
export function selectStatements(
  statements: readonly Statement[],
  options: SelectionOptions,
  rule: SelectionRule,
): Selection {
  const { isQualified } = rule;
  requireUsable(statements, [...optionProblems(options), ...filterProblems(statements, options)]);
  const passes = statementFilter(options);
  const reasons = statements.map((statement) =>
    passes(statement) ? reasonToLeaveOut(statement, options, rule) : "excluded",
  );
  const idsOf = (reason: Reason): string[] => statements.flatMap(({ id }, at) => (reasons[at] === reason ? [id] : []));
  const candidates = statements
    .filter((_, at) => reasons[at] === null)
    .toSorted(byDate)
    .map((statement) => entryOf(statement, options, isQualified));
  return {
    isolated: options.isolates === true ? isolatedStatements(statements, options) : [],
    ...withoutDuplicates(candidates, options, isQualified, {
      excluded: idsOf("excluded"),
      collective: idsOf("collective"),
      undated: idsOf("undated"),
      outsideWindow: idsOf("outsideWindow"),
      withoutActor: idsOf("withoutActor"),
      withoutConcept: idsOf("withoutConcept"),
      withoutPosition: idsOf("withoutPosition"),
    }),
  };
}

/** Statements that name the nodes of a network with isolates: in the window and of documents that are not left out. */
function isolatedStatements(statements: readonly Statement[], options: SelectionOptions): readonly Statement[] {
  const { collective = false, undated = false, window } = options;
  const passes = documentFilter(options);
  return statements.filter(
    (each) =>
      passes(each) &&
      (collective || !each.isCollective) &&
      (undated || each.datePrecision !== "undated") &&
      (window === undefined || liesWithin(each.date, window)),
  );
}

function reasonToLeaveOut(statement: Statement, options: SelectionOptions, rule: SelectionRule): Reason | null {
  const { collective = false, undated = false } = options;
  if (statement.isCollective && !collective) return "collective";
  if (statement.datePrecision === "undated" && !undated) return "undated";
  const lacking = rule.isList === true ? null : whatIsLacking(statement, options, rule);
  return lacking ?? (timeWeight(statement, options) > 0 ? null : "outsideWindow");
}

/** What a statement lacks that is to tie nodes. */
function whatIsLacking(
  statement: Statement,
  { actor = "organization", variable }: SelectionOptions,
  { isQualified }: SelectionRule,
): Reason | null {
  if (statement[actor] === "") return "withoutActor";
  if (statement.concept === "") return "withoutConcept";
  return isQualified && variable === "position" && statement.position === null ? "withoutPosition" : null;
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

function withoutDuplicates(
  candidates: readonly Entry[],
  { duplicates = "include" }: SelectionOptions,
  isQualified: boolean,
  leftOut: Omit<LeftOut, "duplicates">,
): Pick<Selection, "entries" | "leftOut"> {
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
