import { join } from "node:path";
import { type FileContents, filesBelow, namedFile, settledTarget } from "../node/files/index.ts";
import { type Problem, quoted } from "../base/problems/index.ts";
import { isRunFile, RESULTS_FILE } from "./runFileNames.ts";
import { fileInTheWay, othersFiles } from "./problems/places.ts";

/** Files that are named one by one. */
const NAMED = 5;

/**
 * What stands in the folder of a run and is not of this case: results of another one, or files by the names of results
 * that no run wrote. What a killed run left is put right before.
 *
 * @returns no problem, or E971.
 */
export function runInTheWay(out: string, caseId: string): Problem[] {
  const standing = standingFiles(out);
  const owner = ownerOfRun(out);
  if (owner === caseId) return [];
  if (owner !== null) return runOfOthers(out, caseId);
  const taken = standing.filter((name) => isRunFile(name) && !name.startsWith("brief."));
  return taken.length === 0 ? [] : [othersFiles(out, `files that no run of this case wrote: ${listed(taken)}`)];
}

/**
 * What stands where a sweep of draws writes, in a folder that holds no such sweep.
 *
 * @param own   Names of the files that it writes.
 * @param plan  Name of the file that says which sweep a folder holds.
 * @returns no problem, or E971.
 */
export function sweepInTheWay(out: string, own: readonly string[], plan: string): Problem[] {
  const standing = standingFiles(out);
  if (standing.includes(plan)) return [];
  const taken = standing.filter((name) => own.includes(name) || isRunFile(name));
  return taken.length === 0 ? [] : [othersFiles(out, `files that \`tertius sweep\` did not write: ${listed(taken)}`)];
}

/** The results of another case in a folder, as E971. */
export function runOfOthers(out: string, caseId: string): Problem[] {
  const owner = ownerOfRun(out);
  return owner === null || owner === caseId ? [] : [othersFiles(out, `the results of the case "${quoted(owner)}"`)];
}

function ownerOfRun(out: string): string | null {
  return standingFiles(out).includes(RESULTS_FILE) ? caseOfResults(join(out, RESULTS_FILE)) : null;
}

/**
 * What stands in a folder that a command writes to and is not its own: files by the names of results that it did not write.
 *
 * @param document  Name of the document that the command writes there.
 * @returns no problem, or E971.
 */
export function commandInTheWay(out: string, command: string, document: string): Problem[] {
  const standing = standingFiles(out);
  if (standing.includes(document) && parsed(textOf(join(out, document)))["command"] === command) return [];
  const taken = standing.filter((name) => name === document || isRunFile(name));
  return taken.length === 0
    ? []
    : [othersFiles(out, `files that \`tertius ${command}\` did not write: ${listed(taken)}`)];
}

/**
 * What stands in the folder of a data package that would be mixed with the new one: tables of another package, or of the
 * same that the new one does not have. Other files, such as a README, are not in the way.
 *
 * @returns no problem, or E971.
 */
export function packageInTheWay(folder: string, files: FileContents): Problem[] {
  const standing = standingFiles(folder);
  const name = packageName(String(files.get(MANIFEST) ?? ""));
  const owner = standing.includes(MANIFEST) ? packageName(textOf(join(folder, MANIFEST))) : null;
  const isSame = owner !== null && owner === name;
  const taken = standing.filter((each) =>
    isSame ? isTable(each) && !files.has(each) : isTable(each) || files.has(each),
  );
  if (taken.length === 0) return [];
  if (isSame || owner === null)
    return [othersFiles(folder, `files that would be mixed with the new ones: ${listed(taken)}`)];
  return [othersFiles(folder, `the data package "${quoted(owner)}"`)];
}

/** E738 for each file of a folder that would be written over. */
export function filesInTheWay(folder: string, names: readonly string[]): Problem[] {
  const standing = standingFiles(folder);
  return names.filter((name) => standing.includes(name)).map((name) => fileInTheWay(join(folder, name)));
}

const MANIFEST = "datapackage.json";

const isTable = (name: string): boolean => /\.(?:csv|json)$/u.test(name);

/** Files below a folder, what a killed run left put right before; none where it cannot be listed. */
export function standingFiles(folder: string): readonly string[] {
  settledTarget(folder);
  const found = filesBelow(folder);
  return "code" in found ? [] : found;
}

/** Text of a file; empty where it cannot be read. */
export function textOf(path: string): string {
  const text = namedFile(path).read();
  return typeof text === "string" ? text : "";
}

/** Id of the case whose results a document holds; null where it is no such document. */
function caseOfResults(path: string): string | null {
  const { command, case: case_ } = parsed(textOf(path));
  const { id } = Object(case_) as { readonly id?: unknown };
  return command === "run" && typeof id === "string" ? id : null;
}

function packageName(text: string): string | null {
  const { name } = parsed(text);
  return typeof name === "string" ? name : null;
}

/** Keys of a JSON document; none where it is no such document. */
export function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(text)) as Record<string, unknown>;
  } catch {
    return {};
  }
}

/** Names, the first five and how many more. */
export function listed(names: readonly string[]): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).map(quoted).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}
