import { unreadableTexts } from "../../node/files/index.ts";
import { packageKind, parseEconomy, type TextFiles } from "../../data/packages/index.ts";
import { placedAt, type Problem, TertiusError } from "../../base/problems/index.ts";
import { placeboProblems, placeboResidual } from "./dataVerify.ts";

/** What `data verify` would refuse a package for that is yet to be written; findings and other warnings are left to it. */
export function packageProblems(files: TextFiles): readonly Problem[] {
  const unreadable = unreadableTexts(files);
  if (unreadable.length > 0 || packageKind(files) !== "economy") return unreadable;
  const { economy, problems } = parseEconomy(files, null);
  if (economy === null) return problems;
  try {
    return placeboProblems(economy.manifest.name, placeboResidual(economy));
  } catch (error) {
    if (error instanceof TertiusError) return placedIn("flows.csv", error.problems);
    throw error;
  }
}

/** Problems of the engine, which knows no files, with the one that they come from. */
export function placedIn(file: string, problems: readonly Problem[]): Problem[] {
  return problems.map((each) => placedAt(each, { file: each.file ?? file }));
}
