import { join } from "node:path";
import { csvText, positionsTables, writeStatements } from "../../tell/brief/index.ts";
import { RESULTS_FOLDER, writeFolderWhole } from "../../node/files/index.ts";
import { countedNoun, say } from "../../base/wording/index.ts";
import type { CaseOptions } from "../options.ts";
import { outProblems } from "../outFolder.ts";
import { done, type Outcome, refused, withoutParts } from "../outcome.ts";
import { screenLines } from "../screen.ts";
import { isRefusal, loadPositions } from "../positionsCase.ts";
import { markedFiles, partInTheWay, staysBeside } from "../positionsFolder.ts";

/** Name of the table of statements among the files of an export. */
const STATEMENTS_FILE = "statements.csv";

/**
 * `tertius positions export CASE --out DIR`: every statement of every coder as the table of a case, and the tables of what
 * was computed from them.
 */
export function positionsExport(folder: string, options: CaseOptions, out: string | null): Outcome {
  const command = "positions export";
  const loaded = loadPositions(command, folder, options);
  if (isRefusal(loaded)) return loaded;
  const { input, block, run, problems, absent } = loaded;
  const target = out ?? join(RESULTS_FOLDER, input.case.id, "positions");
  const tables = positionsTables({ positions: run.positions }).filter(({ rows }) => rows.length > 0);
  const own = new Map([
    [STATEMENTS_FILE, writeStatements(block.statements)],
    ...tables.map(({ name, header, rows }) => [`${name}.csv`, csvText(header, rows)] as const),
  ]);
  const wrong = outProblems(target, folder);
  const blocked = wrong.length > 0 ? wrong : partInTheWay(target, "export", input.case.id, own);
  if (blocked.length > 0) return refused(command, folder, [...problems, ...blocked]);
  const files = markedFiles("export", input.case.id, own);
  const writing = writeFolderWhole(target, files, staysBeside(target, "export"));
  const names = [...files.keys()];
  const content = { folder: target, files: names, statements: block.statements.length };
  const said = {
    folder: target,
    files: countedNoun(names.length, "files", options.lang),
    names: names.join(", "),
    statements: countedNoun(block.statements.length, "positions.statements", options.lang),
  };
  const text = screenLines([say(options.lang, "written.statements", said)]);
  return withoutParts(done(command, folder, [...problems, ...writing], content, text), absent);
}
