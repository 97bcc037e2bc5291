import { join } from "node:path";
import {
  type AnswerReading,
  answerFileText,
  answerStands,
  datedAnswer,
  nothingToKeep,
  readDatedAnswer,
  unknownDay,
} from "../dated/index.ts";
import { ANSWERS_FOLDER, filesBelow, namedFile, VERSION, writeFileWhole } from "../node/files/index.ts";
import type { Problem } from "../base/problems/index.ts";
import type { Solved } from "../run/index.ts";
import type { RunInput } from "../solve/index.ts";

/** Whether an answer is kept: not at all, on a day without one, or over another one. */
export type Keeping = "no" | "new" | "over";

/** Keeps the answer of a solved case in its folder as `answers/<day>.json`; what stands against that. */
export function keptProblems(
  folder: string,
  input: RunInput,
  solved: Solved,
  { keep, scenario }: { readonly keep: Keeping; readonly scenario: string | null },
): readonly Problem[] {
  if (keep === "no") return [];
  const answer = datedAnswer(input, solved.results, VERSION, scenario);
  if (answer === null) return [nothingToKeep(solved.scenario)];
  const path = answerPath(folder, answer.asOf);
  const text = answerFileText(answer);
  const standing = namedFile(path).read();
  if (standing === text) return [];
  // What cannot be read, but stands there, is left as it is too.
  const isThere = typeof standing === "string" || keptDays(folder).includes(answer.asOf);
  if (isThere && keep === "new") return [answerStands(path)];
  return writeFileWhole(path, text);
}

function answerPath(folder: string, day: string): string {
  return join(folder, ANSWERS_FOLDER, `${day}.json`);
}

/** Days of the answers that are kept in a case, the oldest first. */
export function keptDays(folder: string): readonly string[] {
  const found = filesBelow(join(folder, ANSWERS_FOLDER));
  if ("code" in found) return [];
  return found.flatMap((name) => /^(\d{4}-\d{2}-\d{2})\.json$/u.exec(name)?.[1] ?? []);
}

/** The answer that is kept of a day. */
export function keptAnswer(folder: string, day: string): AnswerReading {
  const days = keptDays(folder);
  if (!days.includes(day)) return { answer: null, problems: [unknownDay(day, days)] };
  return fileAnswer(answerPath(folder, day));
}

/** The dated answer in a file. */
export function fileAnswer(path: string): AnswerReading {
  const text = namedFile(path).read();
  if (typeof text !== "string") return { answer: null, problems: [text] };
  return readDatedAnswer(text, path, VERSION);
}
