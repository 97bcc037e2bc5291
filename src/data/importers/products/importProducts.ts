import { csvFormatRows } from "d3-dsv";
import { z } from "zod";
import {
  newProductKey,
  PRODUCT_KEY_COLUMNS,
  PRODUCT_KEY_FILE,
  type ProductKey,
  productKeyRows,
  readTable,
  type TextFiles,
  textsOf,
  type Vintage,
  VINTAGES,
  wordsOf,
} from "../../packages/index.ts";
import { append, hasErrors, LENGTHS, MOST_MEMBERS, type Problem } from "../../../base/problems/index.ts";
import { badRecipe } from "../problems.ts";
import { ISSUES_LISTED } from "../recipe.ts";

const RECIPE = z.strictObject({
  column: z.string().min(1).max(LENGTHS.name).meta({ description: "Column of the tables with the sector of goods" }),
  services: z
    .array(z.string().max(LENGTHS.name))
    .max(MOST_MEMBERS)
    .default([])
    .meta({ description: "Sectors of the tables that have no goods" }),
});

/**
 * Turns tables of products with their sectors into the key that tariffs by product are read with: one row for neighbouring
 * revisions of the Harmonized System in which a product has one sector, without descriptions.
 *
 * @param files       Tables with the columns vintage, hs6 and the one that the recipe names; others are passed over.
 * @param recipeText  JSON with `column`, and in `services` the sectors that are none of goods: products there get none.
 * @returns `products.csv`, null when any problem is an error.
 */
export function importProducts(
  files: TextFiles,
  recipeText: string | null,
): { readonly files: TextFiles | null; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const recipe = recipeOf(recipeText, problems);
  if (recipe === null) return { files: null, problems };
  const key = newProductKey();
  for (const file of files.keys()) readInto(key, files, file, recipe, problems);
  if (hasErrors(problems)) return { files: null, problems };
  return { files: new Map([[PRODUCT_KEY_FILE, keyText(key)]]), problems };
}

function keyText(key: ProductKey): string {
  const rows = productKeyRows(key).map((row) => [...row]);
  return `${csvFormatRows([[...PRODUCT_KEY_COLUMNS], ...rows])}\n`;
}

function recipeOf(text: string | null, problems: Problem[]): z.output<typeof RECIPE> | null {
  if (text === null) {
    problems.push(badRecipe("top level", "there is none, and no file says which of its columns has the sectors"));
    return null;
  }
  const read = RECIPE.safeParse(parsed(text));
  if (!read.success) {
    append(
      problems,
      read.error.issues
        .slice(0, ISSUES_LISTED)
        .map(({ path, message }) => badRecipe(path.join(".") || "top level", message)),
    );
  }
  return read.data ?? null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function readInto(
  key: ReadonlyMap<Vintage, Map<string, string>>,
  files: TextFiles,
  file: string,
  { column, services }: z.output<typeof RECIPE>,
  problems: Problem[],
): void {
  const table = readTable(files, file, { needed: ["vintage", "hs6", column], open: true }, problems);
  if (table === null) return;
  const [codes, sectors] = ["hs6", column].map((name) => textsOf(table, name));
  wordsOf(table, "vintage", VINTAGES, problems).forEach((vintage, row) => {
    const sector = sectors?.[row] ?? "";
    key.get(vintage as Vintage)?.set(codes?.[row] ?? "", services.includes(sector) ? "" : sector);
  });
}
