import type { Command } from "commander";
import { onCase, type Report, withAnswerFor, withCaseOptions } from "./caseCommand.ts";
import { structures } from "./loadedCommands.ts";
import type { RawCaseOptions } from "./options.ts";
import type { Progress } from "./progress.ts";

interface StructuresWords extends RawCaseOptions {
  readonly scenario?: string;
  readonly scale?: string;
}

/** `tertius structures CASE`. */
export function addStructures(program: Command, report: Report, progress: Progress): void {
  withCaseOptions(withAnswerFor(program.command("structures <case>")))
    .description(
      "one scenario in a model built in several ways: other trade balances, no inputs, profits, economies of scale",
    )
    .option("--scenario <id>", "the scenario (default: what the answer is about)")
    .option("--scale <file>", "table of scale elasticities by sector (default: a published one)")
    .action(
      onCase("structures", report, (folder, options, raw: StructuresWords) =>
        structures(folder, options, { scenario: raw.scenario ?? null, scale: raw.scale ?? null, progress }),
      ),
    );
}
