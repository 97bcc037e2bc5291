import { decimal } from "../../base/units/index.ts";
import {
  cellOf,
  elasticityOutOfBounds,
  type ElasticitySet,
  type HomeElasticities,
  MOST_THETA,
  type Table,
  textsOf,
} from "../packages/index.ts";
import { type Problem, quoted } from "../../base/problems/index.ts";
import { badRecipe, noNumberInCell } from "./problems.ts";
import { type ElasticityPlan, type HomePlan, type Recipe, saidOf } from "./recipe.ts";

/** Elasticity sets of a recipe, read from the columns of `sectors.csv`. */
export function elasticitySets(table: Table, recipe: Recipe, problems: Problem[]): ReadonlyMap<string, ElasticitySet> {
  return new Map(recipe.elasticities.map((each) => [each.set, elasticitySet(table, each, problems)]));
}

function elasticitySet(table: Table, plan: ElasticityPlan, problems: Problem[]): ElasticitySet {
  const { set, column, horizon, elasticityOf, estimatedOn, source } = plan;
  const sectors = textsOf(table, "sector");
  const theta = new Float64Array(table.rows.length);
  const original = table.rows.map((cells, row) => {
    const choice = saidOf(plan.chosen ?? {}, cells[table.columnOf("sector")] ?? "");
    const cell = column === undefined ? String(plan.value) : (cells[table.columnOf(column)] ?? "");
    const value = choice?.value ?? geometricMean(cell);
    if (!(value > 0 && value < Infinity)) problems.push(noNumberInCell(cellOf(table, row, column ?? set), set, cell));
    else if (value > MOST_THETA) problems.push(elasticityOutOfBounds(cellOf(table, row, column ?? set), cell, value));
    theta[row] = value;
    return choice?.original ?? (Number.isNaN(decimal(cell)) ? cell : "");
  });
  const errorOf = (sector: string): number => saidOf(plan.standardErrors, sector) ?? plan.standardError ?? NaN;
  const standardError = Float64Array.from(sectors, errorOf);
  const lower = { name: set, theta, standardError, horizon, elasticityOf, estimatedOn, original, source };
  return plan.home === undefined ? lower : { ...lower, home: homeElasticities(table, plan.home, lower, problems) };
}

/** The upper tier; an empty cell is a sector of one tier. */
function homeElasticities(
  table: Table,
  plan: HomePlan,
  { name: set, theta: foreign }: ElasticitySet,
  problems: Problem[],
): HomeElasticities {
  const { column, value, standardError = NaN } = plan;
  if (plan.halfSigma === true)
    return { theta: foreign.map(thetaOfHalfSigma), standardError: new Float64Array(foreign.length).fill(NaN) };
  if (column !== undefined && table.columnOf(column) < 0)
    problems.push(badRecipe(`elasticities.${set}.home.column`, `sectors.csv has no column "${quoted(column)}"`));
  const theta = Float64Array.from(table.rows, (cells, row) => {
    const cell = column === undefined ? String(value) : (cells[table.columnOf(column)] ?? "");
    const found = decimal(cell);
    if (cell !== "" && !(found >= 0 && found <= MOST_THETA))
      problems.push(noNumberInCell(cellOf(table, row, column ?? set), set, cell, true));
    return found;
  });
  return { theta, standardError: theta.map((each) => (Number.isNaN(each) ? NaN : standardError)) };
}

/**
 * Geometric mean of the numbers in a cell to six decimals, remarks in parentheses and `or` left out; NaN when there is none.
 *
 * @example
 *   geometricMean("4 (crops) 9 (forestry)")   // 6
 */
export function geometricMean(cell: string): number {
  const plain = cell.replace(/\([^()]*\)/g, " ");
  const words = plain.split(/\s+/).filter((word) => word !== "" && word !== "or");
  const numbers = words.map(decimal);
  if (numbers.length === 0 || numbers.some(Number.isNaN)) return NaN;
  if (numbers.length === 1) return numbers[0]!;
  const mean = numbers.reduce((product, value) => product * value, 1) ** (1 / numbers.length);
  return Math.round(mean * 1e6) / 1e6;
}

/**
 * θ_H by the rule of two: σ between imports and home goods is half of σ among foreign sellers, and not below 1. Six decimals.
 *
 * @source docs/model/equilibrium.md, Two tiers
 */
function thetaOfHalfSigma(foreign: number): number {
  return Math.round(Math.max(0, (foreign - 1) / 2) * 1e6) / 1e6;
}
