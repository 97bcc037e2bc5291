import { basename, dirname } from "node:path";
import { namedFile, targetProblems, writeFileWhole } from "../../node/files/index.ts";
import { type Proposal, proposals, proposalTable } from "../../data/proposals/index.ts";
import { type Problem, quoted } from "../../base/problems/index.ts";
import { countedNoun, type Language, numberText, say } from "../../base/wording/index.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { screenLines, screenTable } from "../screen.ts";
import { fileInTheWay } from "../problems/places.ts";
import { notEnglish, nothingFound, overlongText } from "../problems/texts.ts";

/** Largest text that is searched, in characters. */
const TEXT_LIMIT = 2 ** 20;

/** `tertius positions propose FILE`: who says what in an English text, for a person to accept, edit and code. */
export function propose(path: string, out: string | null, language: Language): Outcome {
  const command = "positions propose";
  const text = namedFile(path).read();
  if (typeof text !== "string") return refused(command, path, [text]);
  if (text.length > TEXT_LIMIT) return refused(command, path, [textTooLong(path, text.length)]);
  const blocked = out === null ? [] : blockedPlace(out);
  if (blocked.length > 0) return refused(command, path, blocked);
  const found = proposals(text);
  const warnings = [...(isEnglish(text) ? [] : [notEnglish(path)]), ...(found.length > 0 ? [] : [nothingFound(path)])];
  const writing = out === null ? [] : writeFileWhole(out, proposalTable(basename(path), found));
  const content = { file: path, written: out, proposals: found.map((each, at) => ({ id: at + 1, ...each })) };
  return done(command, path, [...warnings, ...writing], content, proposalText(found, out, language));
}

/** A table that somebody may have worked through already is never written over. */
function blockedPlace(out: string): Problem[] {
  const blocked = targetProblems(dirname(out));
  if (blocked.length > 0) return blocked;
  const present = namedFile(out).bytes();
  return present instanceof Uint8Array || present.code !== "E101" ? [fileInTheWay(out)] : [];
}

function proposalText(found: readonly Proposal[], out: string | null, language: Language): string {
  const proposed = countedNoun(found.length, "proposals", language);
  const columnsToFill = "accept, date, source, concept, agreement";
  const sentences = [
    say(language, "propose.found", { proposals: proposed, page: "VALIDATION.md" }),
    ...(out === null ? [] : [say(language, "propose.written", { file: out, columns: columnsToFill })]),
  ];
  const table = found.length === 0 ? [] : [foundTable(found, language)];
  return [...table, screenLines(sentences)].join("\n");
}

function foundTable(found: readonly Proposal[], language: Language): string {
  const sure = (confidence: number): string => numberText(confidence, language, { decimals: 2 });
  return screenTable(
    [
      { title: say(language, "column.characters", {}), of: ({ start, end }) => `${start}-${end}`, isNumber: true },
      { title: say(language, "column.sure", {}), of: ({ confidence }) => sure(confidence), isNumber: true },
      { title: say(language, "column.speaker", {}), of: ({ speaker }) => speaker },
      { title: say(language, "column.cue", {}), of: ({ cue }) => cue },
      { title: say(language, "column.says", {}), of: ({ text }) => text.replace(/\s+/gu, " ") },
    ],
    found,
  );
}

const COMMON = new Set([
  "the",
  "of",
  "and",
  "to",
  "in",
  "that",
  "a",
  "is",
  "was",
  "for",
  "on",
  "with",
  "by",
  "it",
  "he",
  "she",
]);

/** English has these words in every sentence; a text of fewer than forty words is believed. */
function isEnglish(text: string): boolean {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.length < 40 || words.filter((each) => COMMON.has(each)).length >= words.length / 10;
}

function textTooLong(file: string, length: number): Problem {
  return overlongText({
    place: { file },
    message: `${quoted(file)} has ${length} characters; texts of at most ${TEXT_LIMIT} are searched.`,
    found: String(length),
    expected: `at most ${TEXT_LIMIT} characters`,
  });
}
