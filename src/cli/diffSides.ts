import { isDeepStrictEqual } from "node:util";
import { type AnswerReading, type DatedAnswer, sameAnswer, unclearAnswers, unknownDay } from "../dated/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { caseFolder } from "../node/files/index.ts";
import { fileAnswer, keptAnswer, keptDays } from "./keptAnswers.ts";

/** Where a side of a diff is: a kept answer, or the case as it is now. */
type Place = { readonly day: string } | { readonly file: string } | "now";

/** The two sides that words name; or what is wrong with them. */
export interface TypedDiff {
  /** Folder of the case; null where files are named. */
  readonly folder: string | null;
  readonly sides: readonly [first: Place, second: Place];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/** Reads the words of `tertius diff`: a case with none, one or two days, or two files. */
export function typedDiff(words: readonly string[]): TypedDiff | readonly Problem[] {
  const [first = "", second, third] = words;
  const isFile = (word: string): boolean => word.endsWith(".json");
  if (isFile(first)) {
    const isPair = second !== undefined && isFile(second) && third === undefined;
    return isPair ? { folder: null, sides: [{ file: first }, { file: second }] } : [unclearAnswers(words)];
  }
  const days = words.slice(1);
  if (!days.every((each) => DAY.test(each))) return [unclearAnswers(words)];
  const opened = caseFolder(first);
  if ("code" in opened) return [opened];
  if (second !== undefined) {
    if (second === third) return [sameAnswer(second)];
    return { folder: first, sides: [{ day: second }, third === undefined ? "now" : { day: third }] };
  }
  const [newest, before] = keptDays(first).toReversed();
  if (newest === undefined) return [unknownDay(null, [])];
  if (before === undefined) return { folder: first, sides: [{ day: newest }, "now"] };
  return { folder: first, sides: [{ day: before }, { day: newest }] };
}

/** The answers that are kept; null for the case as it is now. */
export function readSides({ folder, sides }: TypedDiff): {
  readonly answers: readonly [DatedAnswer | null, DatedAnswer | null];
  readonly problems: readonly Problem[];
} {
  const [first, second] = sides.map((side): AnswerReading => {
    if (side === "now") return { answer: null, problems: [] };
    return "file" in side ? fileAnswer(side.file) : keptAnswer(folder ?? "", side.day);
  }) as [AnswerReading, AnswerReading];
  const problems = [...first.problems, ...second.problems];
  const isSame = first.answer !== null && isDeepStrictEqual(first.answer, second.answer);
  const twice = isSame ? [sameAnswer(first.answer.asOf)] : [];
  return { answers: [first.answer, second.answer], problems: [...problems, ...twice] };
}
