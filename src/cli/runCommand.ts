import type { Command } from "commander";
import { onCase, type Report, withAnswerFor, withSolveOptions } from "./caseCommand.ts";
import { type DrawWords, withDrawOptions } from "./draws/drawChoice.ts";
import { run } from "./loadedCommands.ts";
import type { RawCaseOptions } from "./options.ts";
import type { Progress } from "./progress.ts";

/** Options of `run`, as typed. */
export interface RunWords extends RawCaseOptions, DrawWords {
  readonly full?: boolean;
  readonly scenario?: string;
  readonly out?: string;
  readonly json?: boolean;
  readonly png?: boolean;
  readonly pdf?: boolean;
  readonly static?: boolean;
  readonly keep?: boolean;
  readonly overwrite?: boolean;
}

/** What `--static` means everywhere. */
export const STATIC_MEANING = "write the page without its levers: smaller, and no script in it";

/** `tertius run`. */
export function addRun(program: Command, report: Report, progress: Progress): void {
  withDrawOptions(withSolveOptions(withAnswerFor(program.command("run <case>"))))
    .description("answer the question of a case: run its models and print one screen")
    .option("--full", "print every table and every warning below the one screen")
    .option("--scenario <id>", "only this scenario, compared with the base year")
    .option(
      "--out <dir>",
      "folder for the results (default: out/<case> or out/<case>-for-<countries>; with --json nothing is written)",
    )
    .option("--png", "write every chart as a PNG picture too; if packages for this are missing, a message names them")
    .option("--pdf", "write the brief as a PDF too; if packages for this are missing, a message names them")
    .option("--static", STATIC_MEANING)
    .option("--keep", "also keep the answer in the case as answers/<day>.json, for `tertius diff`")
    .option("--overwrite", "with --keep: write over another answer of the same day")
    .action(
      onCase("run", report, (folder, options, raw: RunWords) =>
        run(folder, options, {
          scenario: raw.scenario ?? null,
          draws: raw,
          out: raw.out ?? null,
          json: raw.json === true,
          png: raw.png === true,
          pdf: raw.pdf === true,
          isStill: raw.static === true,
          full: raw.full === true,
          keep: raw.keep !== true ? "no" : raw.overwrite === true ? "over" : "new",
          progress,
        }),
      ),
    );
}
