import { hasErrors, type Problem } from "../../../base/problems/index.ts";
import { statementColumns } from "./columns.ts";
import { dnaDocuments, dnaStatements, type DnaTables, missingTables } from "./dnaStatements.ts";
import { dnaSizeProblems } from "./dnaSizes.ts";
import { dnaEntities } from "./dnaEntities.ts";
import { statementRecipe } from "./importRecipe.ts";
import type { StatementImport } from "./importStatements.ts";
import { columnsBeside, noStatements } from "./problems.ts";
import { withSources } from "./sourceEntry.ts";
import { statementDraft } from "./statementDraft.ts";
import { OTHER_COLUMNS_FILE, statementFiles } from "./statementFiles.ts";

/**
 * Turns the tables of a `.dna` file (Discourse Network Analyzer 3, SQLite) into statements.csv, a draft of a codebook,
 * the documents with their texts, and `entities.csv` with the attributes of persons, organizations and concepts.
 * Any type of statement is taken that has a concept and a person or an organization; types and variables are read from
 * the file, not assumed.
 *
 * @param file        Name of the file, for messages.
 * @param tables      Rows by table, each a record of column → value.
 * @param recipeText  JSON: `{ "type": "…", "columns": { "their variable": "our column" }, "source": "key" }`.
 */
export function importDna(file: string, tables: DnaTables, recipeText: string | null): StatementImport {
  const problems: Problem[] = [];
  const recipe = statementRecipe(recipeText, problems);
  for (const one of [...missingTables(file, tables), ...dnaSizeProblems(file, tables)]) problems.push(one);
  if (recipe === null || hasErrors(problems)) return { files: null, problems };
  const table = dnaStatements(file, tables, recipe, problems);
  if (table === null || hasErrors(problems)) return { files: null, problems };
  if (table.rows.length === 0) problems.push(noStatements(file));
  const draft = statementDraft(table, statementColumns(table.header, recipe.columns), problems);
  if (draft.otherHeaders.length > 0) problems.push(columnsBeside(file, draft.otherHeaders, OTHER_COLUMNS_FILE));
  if (hasErrors(problems)) return { files: null, problems };
  const files = statementFiles(file, withSources(draft, file, recipe.source), dnaDocuments(tables));
  const entities = dnaEntities(tables);
  if (entities !== null) files.set("entities.csv", entities);
  return { files, problems };
}
