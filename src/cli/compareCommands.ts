import type { Command } from "commander";
import { type Report, withAnswerFor, withSolveOptions } from "./caseCommand.ts";
import { compare, diff } from "./loadedCommands.ts";
import { caseOptions, commaParts, type RawCaseOptions } from "./options.ts";
import { refused } from "./outcome.ts";
import type { Progress } from "./progress.ts";

interface CompareWords extends RawCaseOptions {
  readonly scenarios?: string;
  readonly out?: string;
  readonly full?: boolean;
}

/** `tertius compare CASE [OTHER]`. */
export function addCompare(program: Command, report: Report, progress: Progress): void {
  withSolveOptions(withAnswerFor(program.command("compare <case> [other]")))
    .description("two scenarios of a case, or two cases, side by side: what is different, and how sure that is")
    .option(
      "--scenarios <ids>",
      "two scenarios, such as tariffs,truce; of two cases one of each, or one that both have (default: what each answer is about)",
    )
    .option("--out <dir>", "folder for compare.html, tables, the chart and compare.json (default: nothing is written)")
    .option("--full", "print every country, price and verdict, not one screen")
    .action((folder: string, other: string | undefined, raw: CompareWords) => {
      const { options, problems } = caseOptions(raw);
      if (problems.length > 0) {
        report(refused("compare", "command line", problems));
        return;
      }
      const { out = null, full = false } = raw;
      const scenarios = commaParts(raw.scenarios);
      report(compare(folder, options, { other: other ?? null, scenarios, out, full, progress }));
    });
}

interface DiffWords extends RawCaseOptions {
  readonly out?: string;
  readonly full?: boolean;
}

/** `tertius diff CASE [DAY] [DAY]` and `tertius diff FILE FILE`. */
export function addDiff(program: Command, report: Report, progress: Progress): void {
  withSolveOptions(withAnswerFor(program.command("diff <first> [second] [third]")))
    .description(
      "what moved between two dated answers of a case, and why: CASE takes the two newest, CASE DAY that day and the case as it is now, CASE DAY DAY two days, FILE FILE two files",
    )
    .option("--out <dir>", "folder for diff.html, tables, the chart and diff.json (default: nothing is written)")
    .option("--full", "print every country and every number, not one screen")
    .action((first: string, second: string | undefined, third: string | undefined, raw: DiffWords) => {
      const { options, problems } = caseOptions(raw);
      if (problems.length > 0) {
        report(refused("diff", "command line", problems));
        return;
      }
      const typed = [first, second, third].filter((each) => each !== undefined);
      report(diff(typed, options, { out: raw.out ?? null, full: raw.full === true, progress }));
    });
}
