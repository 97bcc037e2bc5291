import { type Command, InvalidArgumentError, Option } from "commander";

/** Draws as typed. */
export interface DrawWords {
  readonly draws?: number;
  readonly seed?: number;
  readonly drawSets?: "range" | "central";
  readonly drawShared?: number;
}

/** More draws than these are for `tertius sweep`, which keeps them in files. */
const MOST = 20_000;

/** The options of commands that draw what is uncertain. */
export function withDrawOptions(command: Command): Command {
  return command
    .option("--draws <n>", "also solve the case in this many draws of its elasticities, such as 1000", wholeDraws)
    .option("--seed <n>", "with --draws: another series of draws (default: 1)", wholeSeed)
    .addOption(
      new Option(
        "--draw-sets <which>",
        "with --draws: every elasticity set of the case's range, or the central one",
      ).choices(["range", "central"]),
    )
    .option(
      "--draw-shared <part>",
      "with --draws: part of the variance of errors that the estimates of a set share, 0 to 1 (default: 0.5)",
      part,
    );
}

function wholeDraws(text: string): number {
  const value = /^[1-9]\d*$/u.test(text) ? Number(text) : NaN;
  if (value >= 2 && value <= MOST) return value;
  throw new InvalidArgumentError(`Expected a whole number from 2 to ${MOST}.`);
}

function wholeSeed(text: string): number {
  const value = /^\d+$/u.test(text) ? Number(text) : NaN;
  if (value < 2 ** 31) return value;
  throw new InvalidArgumentError("Expected a whole number from 0 to 2147483647.");
}

function part(text: string): number {
  const value = /^(?:0|1|0?\.\d+|1\.0+)$/u.test(text) ? Number(text) : NaN;
  if (value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError("Expected a number from 0 to 1.");
}
