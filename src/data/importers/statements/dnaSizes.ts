import type { Problem } from "../../../base/problems/index.ts";
import type { DnaTables } from "./dnaStatements.ts";
import { cellsProblems } from "./foreignTable.ts";
import { notThatFormat } from "./problems.ts";

/** Characters of all quotations together: what a file of a case may hold. */
const MOST_QUOTED = 64 * 2 ** 20;

/**
 * E720 where tables that are small in a database would make one that is not: every statement with every variable, every
 * entity with every attribute, a long text quoted many times.
 */
export function dnaSizeProblems(file: string, tables: DnaTables): Problem[] {
  const rows = (name: string): number => (tables[name] ?? []).length;
  const variables = new Set((tables["VARIABLES"] ?? []).map((each) => each["Variable"])).size;
  const cells = rows("STATEMENTS") * variables + rows("ENTITIES") * rows("ATTRIBUTEVARIABLES");
  const quoted = quotedCharacters(tables);
  if (quoted <= MOST_QUOTED) return cellsProblems(file, cells);
  const reason = `its statements quote ${quoted} characters, more than ${MOST_QUOTED}`;
  return [...cellsProblems(file, cells), notThatFormat(file, "statements that quote a part of a document", reason)];
}

function quotedCharacters(tables: DnaTables): number {
  const lengths = new Map((tables["DOCUMENTS"] ?? []).map((each) => [each["ID"], String(each["Text"] ?? "").length]));
  return (tables["STATEMENTS"] ?? []).reduce((sum, each) => {
    const end = Math.min(Number(each["Stop"]), lengths.get(each["DocumentId"]) ?? 0);
    return sum + (end > Number(each["Start"]) ? end - Number(each["Start"]) : 0);
  }, 0);
}
