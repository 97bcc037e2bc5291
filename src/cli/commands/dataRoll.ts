import { basename, dirname, join } from "node:path";
import { confinedFolder, writeFolderWhole } from "../../files/index.ts";
import { type Economy, readMargins, type Rolled, rolledEconomy, writeEconomy } from "../../packages/index.ts";
import { hasErrors, type Problem, TertiusError } from "../../problems/index.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { economyNamed } from "./packageNamed.ts";
import { placeboResidual } from "./dataVerify.ts";

/** How a package is rolled. */
export interface RollOptions {
  readonly to: string;
  readonly year: number | null;
  readonly out: string | null;
}

/** `tertius data roll NAME --to flows.csv`: the package moved to later bilateral values, and how far it moved. */
export function dataRoll(name: string, roots: readonly string[], options: RollOptions): Outcome {
  try {
    const { economy } = economyNamed(name, roots);
    return rolled(economy, options);
  } catch (error) {
    if (error instanceof TertiusError) return refused("data roll", name, error.problems);
    throw error;
  }
}

function rolled(economy: Economy, options: RollOptions): Outcome {
  const { name } = economy.manifest;
  const text = fileText(options.to);
  if (typeof text !== "string") return refused("data roll", name, [text]);
  const { margins, problems } = readMargins(text, basename(options.to), economy, options.year);
  if (margins === null || hasErrors(problems)) return refused("data roll", name, problems);
  const result = rolledEconomy(economy, margins);
  const found = [...problems, ...result.problems];
  if (result.economy === null) return refused("data roll", name, found);
  return written(result.economy, result, found, options.out);
}

function written(economy: Economy, result: Rolled, problems: readonly Problem[], out: string | null): Outcome {
  const { name } = economy.manifest;
  const placebo = placeboResidual(economy);
  const folder = out ?? join("out", name);
  const writing = writeFolderWhole(folder, writeEconomy(economy));
  const content = { package: name, folder, shareMoved: result.shareMoved, growth: result.growth, placebo };
  const lines = [
    `${name}, written to ${folder}`,
    `Share of world sales that changed place: ${(100 * result.shareMoved).toFixed(2)} %`,
    `World sales after over before, in money: ${result.growth.toFixed(4)}`,
    `Placebo, largest change of welfare when nothing changes: ${placebo.toExponential(1)} (fraction)`,
  ];
  return done("data roll", name, [...problems, ...writing], content, lines.join("\n"));
}

function fileText(path: string): string | Problem {
  const folder = confinedFolder(dirname(path));
  return "code" in folder ? folder : folder.read(basename(path));
}
