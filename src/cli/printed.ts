import type { ProblemRegister } from "../base/problems/index.ts";
import type { Language } from "../base/wording/index.ts";
import type { Printed } from "./commandWork.ts";
import { jsonDocument } from "./jsonDocument.ts";
import type { Outcome } from "./outcome.ts";

/**
 * An outcome as its command line wants it. Words of problems are loaded where there are any; in a document for machines they are
 * in English.
 *
 * @param words     The words after `tertius`.
 * @param columns   Width of the terminal; null where there is none.
 * @param register  Names of the problems, where all that can be are known; else the register of all is loaded.
 */
export async function inWords(
  outcome: Outcome,
  words: readonly string[],
  columns: number | null,
  register?: ProblemRegister,
): Promise<Printed> {
  if (words.includes("--json")) return printedDocument(outcome);
  if (outcome.problems.length === 0) return printedText(outcome, "");
  const { toldProblems } = await import("./problemText.ts");
  if (languageOf(words) === "ru") {
    const { inRussian, RUSSIAN_REGISTER } = await import("./russian/index.ts");
    const told = { ...outcome, problems: outcome.problems.map(inRussian) };
    return printedText(outcome, toldProblems(told, RUSSIAN_REGISTER, "ru", columns));
  }
  const names = register ?? (await import("./problemRegister.ts")).PROBLEM_REGISTER;
  return printedText(outcome, toldProblems(outcome, names, "en", columns));
}

/** The language that a command line names, before it is known whether the rest of it can be read. */
function languageOf(words: readonly string[]): Language {
  const at = words.indexOf("--lang");
  return words.includes("--lang=ru") || (at >= 0 && words[at + 1] === "ru") ? "ru" : "en";
}

/**
 * Text that a terminal may be given: without control characters, which could act on it, and without those that turn
 * the direction of writing.
 *
 * @example
 *   printable("a\u001b[31mb\n\u202Ec")   // "a[31mb\nc"
 */
export function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]|[\u202A-\u202E\u2066-\u2069]/gu, "");
}

/** A document on stdout. */
function printedDocument(outcome: Outcome): Printed {
  return { stdout: `${JSON.stringify(jsonDocument(outcome), null, 2)}\n`, stderr: "", exit: outcome.exit };
}

/**
 * Text on stdout, with problems on stderr.
 *
 * @param problems  In words; empty where there are none to tell.
 */
function printedText({ exit, text }: Outcome, problems: string): Printed {
  return {
    stdout: text === "" ? "" : `${printable(text)}\n`,
    stderr: problems === "" ? "" : printable(`${text === "" ? "" : "\n"}${problems}\n`),
    exit,
  };
}
