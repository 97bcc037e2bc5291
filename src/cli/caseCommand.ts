import { type Command, InvalidArgumentError } from "commander";
import { caseOptions, type CaseOptions, languageOption, type RawCaseOptions } from "./options.ts";
import { type Outcome, refused } from "./outcome.ts";
import type { Problem } from "../base/problems/index.ts";
import type { Language } from "../base/wording/index.ts";

/** What a command comes to, at once or when what must be waited for is done. */
export type Coming = Outcome | Promise<Outcome>;

/** Takes what a command comes to. */
export type Report = (outcome: Coming) => void;

/** Values of an option that may be given several times. */
export function collected(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/** An ISO date as an option has it. */
export function isoDate(text: string): string {
  const time = Date.parse(`${text}T00:00:00Z`);
  // A day after the last of its month is parsed as one of the next.
  if (!Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === text) return text;
  throw new InvalidArgumentError("Expected a date such as 2020-03-01.");
}

/** A number of days as an option has it. */
export function wholeDays(text: string): number {
  if (/^[1-9]\d{0,2}$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a whole number of days, 1 to 999.");
}

/** What `--json` means everywhere. */
export const JSON_MEANING = "print one JSON document, also on failure";

/** The option of every command that prints words. */
export function withLanguage(command: Command): Command {
  return command.option("--lang <language>", "language of the output, en or ru", "en");
}

/** Checks the language of a command that reads no case before it acts. */
export function inLanguage(
  name: string,
  report: Report,
  { lang }: { readonly lang?: string },
  act: (language: Language) => Coming,
): void {
  const problems: Problem[] = [];
  const language = languageOption(lang, problems);
  report(problems.length > 0 ? refused(name, "command line", problems) : act(language));
}

/** Options that choose how a case is read. */
function withReading(command: Command): Command {
  return withLanguage(command)
    .option(
      "--set <path=value>",
      "change a key of the case or of one of its files, such as markets.lng.inertia.sigma (repeatable)",
      collected,
    )
    .option("--data-root <dir>", "a folder with more data packages (repeatable)", collected);
}

/** Options of commands on a case that solve nothing on the whole economy. */
export function withReadingOptions(command: Command): Command {
  return withReading(command).option("--json", JSON_MEANING);
}

/** Options that choose how a case is read and solved. */
export function withCaseChoices(command: Command): Command {
  return withReading(command)
    .option(
      "--deficits <rule>",
      "how trade balances are treated in every scenario: none, own, fixed:world or fixed:COUNTRY",
    )
    .option("--elasticities <set>", "elasticity set for the central estimate; `tertius data show PACKAGE` lists them");
}

/** Options of every command that solves a case and prints what it found. */
export function withCaseOptions(command: Command): Command {
  return withCaseChoices(command)
    .option(
      "--include <parts>",
      "more detail in the results, separated by commas: flows, sectors, diversion, decomposition",
    )
    .option("--json", JSON_MEANING);
}

/** The option of commands that answer for others than the third countries of a case. */
export function withAnswerFor(command: Command): Command {
  return command.option(
    "--for <countries>",
    "answer for these countries or blocs instead, separated by commas: MEX,VNM or EU",
  );
}

/** Options of every command that solves a whole case. */
export function withSolveOptions(command: Command): Command {
  return withThreads(withCaseOptions(command));
}

/** The option of commands that solve on several threads. */
export function withThreads(command: Command): Command {
  return command.option("--threads <n>", "number of threads (default: one for each core)", wholeThreads);
}

/** A year of four digits. @throws InvalidArgumentError where it is none */
export function wholeYear(text: string): number {
  if (!/^[12]\d{3}$/u.test(text)) throw new InvalidArgumentError("Expected a year such as 2022.");
  return Number(text);
}

function wholeThreads(text: string): number {
  if (!/^[1-9]\d{0,2}$/u.test(text)) throw new InvalidArgumentError("Expected a whole number from 1 to 999.");
  return Number(text);
}

/** Checks the options of a command on a case before it acts. */
export function onCase<Raw extends RawCaseOptions>(
  name: string,
  report: Report,
  act: (folder: string, options: CaseOptions, raw: Raw) => Coming,
): (folder: string, raw: Raw) => void {
  return (folder, raw) => {
    const { options, problems } = caseOptions(raw);
    report(problems.length > 0 ? refused(name, "command line", problems) : act(folder, options, raw));
  };
}
