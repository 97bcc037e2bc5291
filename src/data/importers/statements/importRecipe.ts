import { z } from "zod";
import { STATEMENT_COLUMNS, type StatementColumn } from "../../../engines/discourse/index.ts";
import { hasErrors, LENGTHS, type Problem, quoted } from "../../../base/problems/index.ts";
import type { ColumnMap } from "./columns.ts";
import { ISSUES_LISTED } from "../recipe.ts";
import { badRecipe, unknownColumn } from "./problems.ts";

/** What a foreign file does not say. */
export interface StatementRecipe {
  /** Their header or variable → our column. */
  readonly columns: ColumnMap;
  /** Type of statement in a file of DNA; null: all that have a concept and an actor. */
  readonly type: string | null;
  /** Sheet of a workbook; null: the first that is not empty. */
  readonly sheet: string | null;
  /** Key of the bibliography for statements without a source. */
  readonly source: string;
}

const named = z.string().max(LENGTHS.name);

const schema = z.strictObject({
  columns: z.record(named, named).default({}),
  type: named.min(1).optional(),
  sheet: named.min(1).optional(),
  source: named.min(1).optional(),
});

/** Reads the JSON of a recipe; without one nothing is stated. @returns null after E725 or E737. */
export function statementRecipe(text: string | null, problems: Problem[]): StatementRecipe | null {
  const found: Problem[] = [];
  const draft = schema.safeParse(text === null ? {} : parsed(text, found));
  if (!draft.success && !hasErrors(found)) {
    for (const one of draft.error.issues
      .slice(0, ISSUES_LISTED)
      .map(({ path, message }) => badRecipe(`${quoted(["recipe", ...path].join("."))}: ${message}.`)))
      found.push(one);
  }
  const columns = new Map<string, StatementColumn>();
  for (const [name, column] of Object.entries(draft.data?.columns ?? {})) {
    const known = STATEMENT_COLUMNS.find((each) => each === column);
    if (known === undefined) found.push(unknownColumn(name, column, STATEMENT_COLUMNS));
    else columns.set(name, known);
  }
  for (const one of found) problems.push(one);
  if (hasErrors(found) || draft.data === undefined) return null;
  const { type = null, sheet = null, source = "" } = draft.data;
  return { columns, type, sheet, source };
}

function parsed(text: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(text);
  } catch {
    problems.push(badRecipe("The recipe is not JSON."));
    return null;
  }
}
