import { type Command, InvalidArgumentError, Option } from "commander";

/** Draws as typed. */
export interface DrawWords {
  readonly draws?: number;
  readonly seed?: number;
  readonly drawSets?: "range" | "central";
  readonly drawShared?: number;
  readonly drawRecalled?: number;
  readonly drawChoices?: boolean;
}

/** Fewer draws have no fifth percentile; results say so too, and are not loaded for words that are only read. */
const LEAST = 20;
/** More draws than these are for `tertius sweep`, which keeps them in files. */
const MOST = 20_000;

/** Figures from memory three times as wide as they are given are as good as unknown. */
const WIDEST = 3;

/** The options of commands that draw what is uncertain. */
export function withDrawOptions(command: Command): Command {
  return command
    .option("--draws <n>", "also solve the case in this many draws of what is uncertain, such as 1000", wholeDraws)
    .option("--seed <n>", "with --draws: another series of draws (default: 1)", wholeSeed)
    .addOption(setsOption())
    .addOption(sharedOption())
    .option(
      "--draw-recalled <factor>",
      "with --draws: how wide figures of markets and of claims are drawn whose ends no source says, 0 to 3; 0 holds them (default: 1, and figures of claims without a range are held)",
      width,
    )
    .option(
      "--draw-choices",
      "with --draws: also search which tariffs the third countries would choose, and what a tariff war or an agreement would bring them",
    );
}

/** Which elasticity sets draws take. */
export function setsOption(): Option {
  return new Option(
    "--draw-sets <which>",
    "with --draws: every elasticity set of the case's range, or the central one",
  ).choices(["range", "central"]);
}

/** How much of their errors estimates share. */
export function sharedOption(): Option {
  return new Option(
    "--draw-shared <part>",
    "with --draws: part of the variance of errors that estimates of a set, or figures of a kind, share, 0 to 1 (default: 0.5)",
  ).argParser(part);
}

function wholeDraws(text: string): number {
  const value = /^[1-9]\d*$/u.test(text) ? Number(text) : NaN;
  if (value >= LEAST && value <= MOST) return value;
  throw new InvalidArgumentError(
    `Expected a whole number from ${LEAST} to ${MOST}: fewer draws have no fifth percentile.`,
  );
}

function wholeSeed(text: string): number {
  const value = /^\d+$/u.test(text) ? Number(text) : NaN;
  if (value < 2 ** 31) return value;
  throw new InvalidArgumentError("Expected a whole number from 0 to 2147483647.");
}

function width(text: string): number {
  const value = /^\d(?:\.\d+)?$|^\.\d+$/u.test(text) ? Number(text) : NaN;
  if (value >= 0 && value <= WIDEST) return value;
  throw new InvalidArgumentError(`Expected a number from 0 to ${WIDEST}.`);
}

function part(text: string): number {
  const value = /^(?:0|1|0?\.\d+|1\.0+)$/u.test(text) ? Number(text) : NaN;
  if (value >= 0 && value <= 1) return value;
  throw new InvalidArgumentError("Expected a number from 0 to 1.");
}
