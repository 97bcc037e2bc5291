import { type Economy, parseEconomy, type TextFiles, writeEconomy } from "../packages/index.ts";
import { hasErrors, type Problem, withHint } from "../../base/problems/index.ts";

/** Files of a package, null when they would be none. */
export interface WrittenPackage {
  readonly files: TextFiles | null;
  readonly problems: readonly Problem[];
}

/** Where a place in a file that does not exist yet comes from. */
const OF_WHAT = {
  en: "This is a file of the package that would be written: it comes from the recipe and the tables.",
  ru: "Это файл будущего пакета: он составлен по рецепту и таблицам.",
};

/**
 * The files of an economy, once they have been read back: what a package must hold is said in one place.
 *
 * @returns null for files that no command could open, with the problems that those would name; warnings come when the package is read.
 */
export function economyFiles(economy: Economy): WrittenPackage {
  const files = writeEconomy(economy);
  const { problems } = parseEconomy(files, null);
  if (!hasErrors(problems)) return { files, problems: [] };
  const errors = problems.filter(({ severity }) => severity === "error");
  return { files: null, problems: errors.map((each) => withHint(each, OF_WHAT)) };
}
