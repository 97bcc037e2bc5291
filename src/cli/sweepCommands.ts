import { type Command, InvalidArgumentError } from "commander";
import {
  JSON_MEANING,
  type Report,
  withAnswerFor,
  withLanguage,
  withSolveOptions,
  withThreads,
  collected,
} from "./caseCommand.ts";
import { setsOption, sharedOption } from "./draws/drawChoice.ts";
import { drawsOptions, type RawDrawsOptions, withoutDraws } from "./drawsOptions.ts";
import { sweep, sweepDraws, worker } from "./loadedCommands.ts";
import { caseOptions, type RawCaseOptions } from "./options.ts";
import { refused } from "./outcome.ts";
import { type RawQueue, withQueue } from "./queueOption.ts";
import type { Progress } from "./progress.ts";

interface SweepWords extends RawCaseOptions, RawDrawsOptions {
  readonly scenario?: string;
  readonly scale?: readonly number[];
  readonly out?: string;
  readonly full?: boolean;
}

const FORMS = `
Two forms:
  tertius sweep CASE             sizes: real income at several sizes of the measures
  tertius sweep CASE --draws N   draws: the case N times, each with elasticities drawn from what is known of them`;

/** `tertius sweep CASE`, of sizes of measures or of draws. */
export function addSweep(program: Command, report: Report, progress: Progress): void {
  const command = withSolveOptions(withAnswerFor(program.command("sweep <case>")))
    .description("the case many times: at several sizes of its measures or, with --draws, with drawn elasticities")
    .addHelpText("after", FORMS)
    .option("--scenario <id>", "a scenario, or without --draws a sweep of the case (default: what the answer is about)")
    .option("--out <dir>", "folder for what is written (default: nothing, with --draws out/<case>-draws)");
  command
    .optionsGroup("Sizes:")
    .option(
      "--scale <from:to:step>",
      "sizes of the measures, in percent of what they are in the scenario (default: 0:200:25)",
      sizes,
    )
    .option("--full", "print ranges beside the numbers");
  command
    .optionsGroup("Draws:")
    .option("--draws <n>", "number of draws, up to 1000000000; each solves the scenarios of trade once")
    .option("--seed <n>", "seed of the draws (default: 1)")
    .addOption(setsOption())
    .addOption(sharedOption())
    .option("--shard-runs <n>", "runs that are written as one file, 1 to 10000 (default: 1000)")
    .option("--resume", "go on with what stands in --out, also beside other machines that do so")
    .option(
      "--shard <i/n>",
      "make only part i of n, for a system that starts n processes; goes on with what stands there",
    );
  withQueue(command, "have the runs made by `tertius worker` at this Valkey or Redis").action(
    (folder: string, raw: SweepWords) => {
      const { options, problems } = caseOptions(raw);
      const { scenario = null, scale = null, out = null, full = false } = raw;
      if (raw.draws === undefined) {
        const wrong = [...problems, ...withoutDraws(raw)];
        if (wrong.length > 0) return report(refused("sweep", "command line", wrong));
        return report(sweep(folder, options, { scenario, scale, out, full, progress }));
      }
      const { asked, problems: more } = drawsOptions(raw, raw);
      const wrong = [...problems, ...more];
      if (wrong.length > 0) return report(refused("sweep", "command line", wrong));
      return report(sweepDraws(folder, options, { ...asked, scenario, out, progress }));
    },
  );
}

interface WorkerWords extends RawQueue {
  readonly idle?: string;
  readonly dataRoot?: readonly string[];
  readonly threads?: number;
  readonly lang?: string;
}

/** `tertius worker --queue [URL]`; without an option it is at the address in the environment. */
export function addWorker(program: Command, report: Report, progress: Progress): void {
  const command = withThreads(withLanguage(program.command("worker"))).description(
    "make runs that `tertius sweep --draws N --queue URL` asks for, until it is ended",
  );
  withQueue(command, "at this Valkey or Redis, such as redis://127.0.0.1:6379 (default: as --queue alone)")
    .option("--idle <seconds>", "end after so long without work, 1 to 86400 (default: never)")
    .option("--data-root <dir>", "a folder with more data packages (repeatable)", collected)
    .option("--json", JSON_MEANING)
    .action((raw: WorkerWords) => report(worker({ ...raw, progress })));
}

/** As many sizes as a scenario may be scaled to, and their number. */
const [LARGEST, MOST] = [1000, 41];

function sizes(text: string): readonly number[] {
  const [from = Number.NaN, to = Number.NaN, step = Number.NaN] = text.split(":").map(Number);
  const count = Math.floor((to - from) / step + 1e-9) + 1;
  const isSound = /^[\d.]+:[\d.]+:[\d.]+$/u.test(text) && from < to && to <= LARGEST && step > 0;
  if (isSound && count >= 2 && count <= MOST) return Array.from({ length: count }, (_, at) => from + at * step);
  throw new InvalidArgumentError(`Expected from:to:step such as 0:200:25, up to ${LARGEST} and ${MOST} sizes.`);
}
