import { readYaml } from "../case/index.ts";
import { placedAt, type Problem } from "../base/problems/index.ts";

/** What importers call the file of a recipe, of which they are given the text alone. */
const RECIPE = "recipe";

/**
 * Problems of a recipe with the name of its file, and the line and column of what they are about, or of what holds it.
 *
 * @param recipe  File as it was named and its text; null where none was given: then nothing changes.
 */
export function placedInRecipe(
  problems: readonly Problem[],
  recipe: { readonly file: string; readonly text: string } | null,
): readonly Problem[] {
  if (recipe === null || !problems.some(({ file }) => file === RECIPE)) return problems;
  const { file, text } = recipe;
  const { yaml } = readYaml(file, text);
  return problems.map((each) => {
    if (each.file !== RECIPE) return each;
    if (yaml === null) return placedAt(each, { file });
    const { line = null, column = null } = yaml.placeOf(each.path?.split(".") ?? []);
    return placedAt(each, { file, line, column });
  });
}
