import { type Command, InvalidArgumentError } from "commander";
import { JSON_MEANING, onCase, type Report, wholeYear, withCaseChoices } from "./caseCommand.ts";
import { score } from "./loadedCommands.ts";
import { commaParts, type RawCaseOptions } from "./options.ts";

interface ScoreWords extends RawCaseOptions {
  readonly scenario?: string;
  readonly before?: string;
  readonly after?: string;
  readonly placebo?: readonly number[];
  readonly without?: string;
  readonly above?: number;
  readonly full?: boolean;
}

/** `tertius score CASE [OBSERVED]`. */
export function addScore(program: Command, report: Report): void {
  withCaseChoices(program.command("score <case> [observed]"))
    .description(
      "hold the predictions of a case against what customs recorded: a shipped package of observed trade, or your own (`tertius import customs`)",
    )
    .option("--scenario <id>", "scenario whose tariffs were in force (default: as the case says)")
    .option("--before <window>", "months or years before, such as 2024-05..2024-07 or 2024", periods)
    .option("--after <window>", "the same, after", periods)
    .option(
      "--placebo <years>",
      "years before the tariffs, separated by commas, in which the same months are compared",
      years,
    )
    .option("--without <sellers>", "sellers to leave out, separated by commas")
    .option(
      "--above <million>",
      "imports in a year that a pair of seller and sector must exceed before (default: 50)",
      million,
    )
    .option("--full", "print every seller and every slope")
    .option("--json", JSON_MEANING)
    .action((folder: string, observed: string | undefined, raw: ScoreWords) => {
      onCase<ScoreWords>("score", report, (named, options) =>
        score(named, options, {
          record: observed ?? null,
          scenario: raw.scenario ?? null,
          before: raw.before ?? null,
          after: raw.after ?? null,
          placebo: raw.placebo ?? null,
          without: raw.without === undefined ? null : commaParts(raw.without),
          above: raw.above ?? null,
          full: raw.full === true,
        }),
      )(folder, raw);
    });
}

function periods(text: string): string {
  if (/^[12]\d{3}(?:-[01]\d)?(?:\.\.[12]\d{3}(?:-[01]\d)?)?$/u.test(text)) return text;
  throw new InvalidArgumentError("Expected months or years such as 2024-05..2024-07, 2024-08 or 2024.");
}

/** Years of placebo that may be asked for. */
const MOST_YEARS = 20;

function years(text: string): readonly number[] {
  const found = commaParts(text).map(wholeYear);
  if (found.length <= MOST_YEARS) return found;
  throw new InvalidArgumentError(`Expected at most ${MOST_YEARS} years.`);
}

function million(text: string): number {
  if (/^\d{1,9}(?:\.\d{1,6})?$/u.test(text)) return Number(text);
  throw new InvalidArgumentError("Expected a number of million such as 50.");
}
