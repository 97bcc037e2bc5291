import { listed, parseVotes, type TextFiles, type VotePackage, writeVotes } from "../../packages/index.ts";
import { hasErrors, type Problem } from "../../../base/problems/index.ts";
import { draftedPackage } from "./draftedPackage.ts";
import { readDataverse } from "./dataverseVotes.ts";
import { readLibrary } from "./libraryVotes.ts";
import { readPublishedPoints } from "./publishedPoints.ts";
import { readBridgeTable, readNames, readPointTable, readRollCallTable, readWide } from "./smallTables.ts";
import { emptyDraft, type VoteDraft } from "./voteDraft.ts";
import { type FormedTable, formedTables } from "./voteForms.ts";
import { voteOrigin } from "./voteOrigin.ts";

/**
 * Turns files of votes into the files of a package of roll calls. Each file's form is told by its header: the long
 * table of the Voeten data (`readDataverse`), that of the UN Digital Library (`readLibrary`), a table with a column
 * per state, and beside them tables of roll calls, names, repeated resolutions and published ideal points.
 *
 * @param files       Text of the files by name.
 * @param recipeText  JSON with name, version, title, licenses, sources and notes; null leaves them "not stated".
 * @param name        Name of the package where there is no recipe.
 * @returns the package's files, null when any problem is an error.
 */
export function importVotes(
  files: TextFiles,
  recipeText: string | null,
  name: string,
): { files: TextFiles | null; problems: Problem[] } {
  const problems: Problem[] = [];
  const manifest = voteOrigin(recipeText, name, problems);
  const draft = emptyDraft();
  for (const each of formedTables(files, problems)) {
    const found: Problem[] = [];
    readForm(draft, each, found);
    for (const one of listed(each.table.file, found)) problems.push(one);
  }
  if (manifest === null || hasErrors(problems)) return { files: null, problems };
  const votes = draftedPackage(draft, manifest, problems);
  if (votes === null || hasErrors(problems)) return { files: null, problems };
  return checkedFiles(votes, problems);
}

function readForm(draft: VoteDraft, { form, table }: FormedTable, problems: Problem[]): void {
  if (form === "library") readLibrary(draft, table, problems);
  else if (form === "dataverse") readDataverse(draft, table, problems);
  else if (form === "wide") readWide(draft, table, problems);
  else if (form === "roll calls") readRollCallTable(draft, table, problems);
  else if (form === "states") readNames(draft, table, problems);
  else if (form === "bridges") readBridgeTable(draft, table);
  else if (form === "published points") readPublishedPoints(draft, table, problems);
  else readPointTable(draft, table);
}

/** The files, once they have been read back: what a package must hold is said in one place. */
function checkedFiles(votes: VotePackage, problems: Problem[]): { files: TextFiles | null; problems: Problem[] } {
  const files = writeVotes(votes);
  for (const one of parseVotes(files, null).problems) problems.push(one);
  return { files: hasErrors(problems) ? null : files, problems };
}
