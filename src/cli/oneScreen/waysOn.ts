import { caseWording } from "../../run/index.ts";
import { join } from "node:path";
import { invocation } from "../../node/files/index.ts";
import { accountOf, mainScenario, mostAffected, type ShortAnswer } from "../../tell/findings/index.ts";
import { typedDraws } from "../draws/askedDraws.ts";
import { BRIEF_FILE } from "../runFileNames.ts";
import type { DoneRun } from "./doneRun.ts";
import { repeatedOptions } from "./repeatedOptions.ts";
import type { ScreenRow } from "./screenRow.ts";
import { pathWord } from "./shellCommand.ts";

/** Where to read on after a run, as rows in their order. */
export interface WaysOn {
  /** Where the brief is; none where nothing was written. */
  readonly brief: readonly ScreenRow[];
  /** Another country, and all warnings. */
  readonly more: readonly ScreenRow[];
  /** The whole answer. */
  readonly full: readonly ScreenRow[];
}

/** Where the brief is, and commands for another country, for all warnings and for the whole answer; each works as it is printed. */
export function waysOn(run: DoneRun, { subjects }: Pick<ShortAnswer, "subjects">): WaysOn {
  const country = subjects.length === 0 ? [] : countryRow(run);
  return { brief: briefRow(run), more: [...country, ...checkRow(run)], full: [fullRow(run)] };
}

/** Whether `check` lists every warning of the run. */
export function isInCheck({ solved }: Pick<DoneRun, "solved">): boolean {
  return solved.problems.every(({ severity }) => severity !== "warning");
}

function briefRow({ out, input, options }: DoneRun): readonly ScreenRow[] {
  if (out === null) return [];
  return [{ label: caseWording(input, options.lang).say("screen.brief", {}), command: [join(out, BRIEF_FILE)] }];
}

/** The same question for the country that is affected most of those that it is not about. */
function countryRow(run: DoneRun): readonly ScreenRow[] {
  const words = caseWording(run.input, run.options.lang);
  const code = otherCountry(run);
  if (code === null) return [];
  const label = words.say("screen.country", { country: words.country(code).label });
  return [{ label, command: commandOn(run, "run", [...askedAgain(run), "--for", code]) }];
}

function otherCountry({ input, options, solved }: DoneRun): string | null {
  const { case: case_, headline } = input;
  const main = mainScenario(solved.results, case_);
  const words = caseWording(input, options.lang);
  const account = main === null ? null : accountOf(solved.results, case_, main, words);
  const isResidual = (code: string): boolean => headline.isResidual[headline.countries.indexOf(code)] ?? false;
  return account === null ? null : mostAffected(account, isResidual);
}

function checkRow(run: DoneRun): readonly ScreenRow[] {
  const { input, options, checked } = run;
  if (!isInCheck(run) || checked.every(({ severity }) => severity !== "warning")) return [];
  const label = caseWording(input, options.lang).say("screen.allNotes", {});
  return [{ label, command: commandOn(run, "check", repeatedOptions(options)) }];
}

function fullRow(run: DoneRun): ScreenRow {
  const { input, options, typedOut } = run;
  const { answerFor } = options;
  const asked = answerFor.length === 0 ? [] : ["--for", answerFor.join(",")];
  const out = typedOut === null ? [] : ["--out", typedOut];
  const label = caseWording(input, options.lang).say("screen.full", {});
  return { label, command: commandOn(run, "run", [...askedAgain(run), ...asked, ...out, "--full"]) };
}

function askedAgain({ options, scenario, draws }: DoneRun): readonly string[] {
  return [...repeatedOptions(options), ...(scenario === null ? [] : ["--scenario", scenario]), ...typedDraws(draws)];
}

function commandOn({ folder }: DoneRun, command: string, options: readonly string[]): readonly string[] {
  return [...invocation(), command, pathWord(folder), ...options];
}
