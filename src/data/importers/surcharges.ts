import { append, hasErrors, type Problem, quoted } from "../../base/problems/index.ts";
import { parameter } from "../../base/sets/index.ts";
import { decimal } from "../../base/units/index.ts";
import {
  cellOf,
  type Economy,
  numberProblems,
  type NumberRule,
  readTable,
  retaxedEconomy,
  type Table,
  type TextFiles,
  textsOf,
} from "../packages/index.ts";
import { badRecipe } from "./problems.ts";
import type { Recipe, SurchargePlan } from "./recipe.ts";

/** What a cell of a table of surcharges holds, where it is not blank. */
const POINTS: NumberRule = {
  above: "not negative",
  expected: "percentage points, 0 or more; a blank cell adds nothing",
};

/**
 * An economy with the surcharges of its recipe on top of its tariffs, at unchanged flows (`retaxedEconomy`).
 *
 * Points are added where something was traded. A blank cell adds nothing, and rows of the table that are no sector of the
 * economy, such as a total, are passed over.
 *
 * @param files  Text of the tables by file name, those of the surcharges among them.
 */
export function withSurcharges(economy: Economy, files: TextFiles, recipe: Recipe, problems: Problem[]): Economy {
  const { surcharges } = recipe;
  if (surcharges.length === 0) return economy;
  const found: Problem[] = [];
  const values = Float64Array.from(economy.tariffs.values);
  surcharges.forEach((plan, at) => addSurcharge(values, economy, plan, { files, path: `surcharges.${at}` }, found));
  const retaxed = hasErrors(found) ? economy : retaxedEconomy(economy, parameter(economy.tariffs.sets, values), found);
  append(problems, found);
  return retaxed;
}

function addSurcharge(
  values: Float64Array,
  economy: Economy,
  plan: SurchargePlan,
  { files, path }: { readonly files: TextFiles; readonly path: string },
  problems: Problem[],
): void {
  const { countries, sectors, flows } = economy;
  const table = readTable(files, plan.table, { needed: ["sector", ...plan.columns], open: true }, problems);
  append(problems, unknownCountries(economy, plan, path));
  if (table === null || hasErrors(problems)) return;
  const [n, i] = [countries.indexOf(plan.importer), countries.indexOf(plan.exporter)];
  textsOf(table, "sector").forEach((sector, row) => {
    const j = sectors.indexOf(sector);
    if (j < 0) return;
    const points = pointsOf(table, row, plan.columns, problems);
    append(problems, serviceProblems(economy, j, points, path));
    const cell = (j * countries.size + n) * countries.size + i;
    if (flows.at(j, n, i) > 0) values[cell] = rounded(values[cell]! + points / 100);
  });
}

/** A rate as tables write it: with six digits behind the mark. */
function rounded(rate: number): number {
  return Math.round(rate * 1e6) / 1e6;
}

function unknownCountries({ countries }: Economy, plan: SurchargePlan, path: string): Problem[] {
  return (["importer", "exporter"] as const).flatMap((key) => {
    if (countries.indexOf(plan[key]) >= 0) return [];
    return [badRecipe(`${path}.${key}`, `"${quoted(plan[key])}" is no country of the tables`)];
  });
}

function serviceProblems({ sectors, sectorKinds }: Economy, j: number, points: number, path: string): Problem[] {
  if (points === 0 || sectorKinds[j] === "goods") return [];
  return [badRecipe(path, `${sectors.labels[j]!} is a service, and duties are on goods`)];
}

/** Percentage points of a row, over its columns. */
function pointsOf(table: Table, row: number, columns: readonly string[], problems: Problem[]): number {
  return columns.reduce((sum, column) => {
    const text = (table.rows[row]![table.columnOf(column)] ?? "").trim();
    const amiss = text === "" ? [] : numberProblems(cellOf(table, row, column), text, POINTS);
    append(problems, amiss);
    return text === "" || amiss.length > 0 ? sum : sum + decimal(text);
  }, 0);
}
