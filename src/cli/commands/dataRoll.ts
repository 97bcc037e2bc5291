import { basename, join } from "node:path";
import { namedFile, writeFolderWhole } from "../../node/files/index.ts";
import { type Economy, readMargins, type Rolled, rolledEconomy, writeEconomy } from "../../data/packages/index.ts";
import { hasErrors, type Problem, TertiusError } from "../../base/problems/index.ts";
import { type Language, numberText, residualText, say, THIN_SPACE } from "../../base/wording/index.ts";
import { done, type Outcome, refused } from "../outcome.ts";
import { screenLines } from "../screen.ts";
import { packageInTheWay } from "../standingFiles.ts";
import { economyNamed } from "./packageNamed.ts";
import { placeboResidual } from "./dataVerify.ts";

/** How a package is rolled. */
export interface RollOptions {
  readonly to: string;
  readonly year: number | null;
  readonly out: string | null;
  readonly language: Language;
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
  const text = namedFile(options.to).read();
  if (typeof text !== "string") return refused("data roll", name, [text]);
  const { margins, problems } = readMargins(text, basename(options.to), economy, options.year);
  if (margins === null || hasErrors(problems)) return refused("data roll", name, problems);
  const result = rolledEconomy(economy, margins);
  const found = [...problems, ...result.problems];
  if (result.economy === null) return refused("data roll", name, found);
  return written(result.economy, result, found, options);
}

function written(
  economy: Economy,
  result: Rolled,
  problems: readonly Problem[],
  { out, language }: RollOptions,
): Outcome {
  const { name } = economy.manifest;
  const placebo = placeboResidual(economy);
  const folder = out ?? join("out", name);
  const files = writeEconomy(economy);
  const inTheWay = packageInTheWay(folder, files);
  if (inTheWay.length > 0) return refused("data roll", name, [...problems, ...inTheWay]);
  const writing = writeFolderWhole(folder, files);
  const content = { package: name, folder, shareMoved: result.shareMoved, growth: result.growth, placebo };
  const share = `${numberText(100 * result.shareMoved, language, { decimals: 2 })}${THIN_SPACE}%`;
  const text = screenLines([
    say(language, "data.rolled", { name, folder }),
    say(language, "data.moved", { share }),
    say(language, "data.growth", { ratio: numberText(result.growth, language, { decimals: 4 }) }),
    say(language, "data.rolledPlacebo", { placebo: residualText(placebo, language) }),
  ]);
  return done("data roll", name, [...problems, ...writing], content, text);
}
