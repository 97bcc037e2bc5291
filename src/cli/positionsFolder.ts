import { join } from "node:path";
import type { FileContents } from "../node/files/index.ts";
import { type Problem, quoted } from "../base/problems/index.ts";
import { othersFiles } from "./problems/places.ts";
import { listed, parsed, runOfOthers, standingFiles, textOf } from "./standingFiles.ts";

/** A part of `tertius positions` that writes a folder. */
export type WritingPart = "export" | "network";

/** The files of a part with one more, which says of which case they are and which they are. */
export function markedFiles(part: WritingPart, caseId: string, files: FileContents): FileContents {
  const mark = { command: `positions ${part}`, case: { id: caseId }, files: [...files.keys()] };
  return new Map([...files, [markOf(part), `${JSON.stringify(mark, null, 2)}\n`]]);
}

/**
 * What stands in the folder and is not of this part and case: results or files of another case, or files by the same names
 * that this part did not write.
 *
 * @returns no problem, or E971.
 */
export function partInTheWay(out: string, part: WritingPart, caseId: string, files: FileContents): Problem[] {
  const run = runOfOthers(out, caseId);
  if (run.length > 0) return run;
  const { owner, names } = standingMark(out, part);
  if (owner !== null && owner !== caseId) return [othersFiles(out, `files of the case "${quoted(owner)}"`)];
  const taken = standingFiles(out).filter((name) => files.has(name) && name !== markOf(part) && !names.has(name));
  return taken.length === 0 ? [] : [othersFiles(out, `files that no ${part} of this case wrote: ${listed(taken)}`)];
}

/** Which files in the folder stay when the part is written anew: all that it did not write itself. */
export function staysBeside(out: string, part: WritingPart): (name: string) => boolean {
  const { names } = standingMark(out, part);
  return (name) => !names.has(name);
}

const markOf = (part: WritingPart): string => `${part}.json`;

function standingMark(out: string, part: WritingPart): { owner: string | null; names: ReadonlySet<unknown> } {
  const isThere = standingFiles(out).includes(markOf(part));
  const { command, case: case_, files } = isThere ? parsed(textOf(join(out, markOf(part)))) : {};
  const { id } = Object(case_) as { readonly id?: unknown };
  const isOurs = command === `positions ${part}` && typeof id === "string";
  return { owner: isOurs ? id : null, names: new Set<unknown>(isOurs && Array.isArray(files) ? files : []) };
}
