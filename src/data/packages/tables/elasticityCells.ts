import { append, type Problem } from "../../../base/problems/index.ts";
import { decimal } from "../../../base/units/index.ts";
import { elasticityOutOfBounds, MOST_THETA } from "../problems/index.ts";
import { cellOf, numberProblems, type NumberRule } from "./cells.ts";
import type { Table } from "./table.ts";

const THETA: NumberRule = { above: "anything", expected: "a number > 0" };
const STANDARD_ERROR: NumberRule = {
  above: "not negative",
  expected: "a number ≥ 0, or nothing where none is published",
};

const THETA_HOME: NumberRule = {
  above: "not negative",
  expected: "a number ≥ 0, or nothing where the sector has one tier",
};

/** What is wrong with the elasticity of imports against home goods of a row, and with its standard error, where it has them. */
export function homeCellProblems(table: Table, row: number): Problem[] {
  const textOf = (column: string): string => table.rows[row]![table.columnOf(column)] ?? "";
  const [theta, error] = [textOf("theta_home"), textOf("standard_error_home")];
  const cell = cellOf(table, row, "theta_home");
  const problems = theta === "" ? [] : numberProblems(cell, theta, THETA_HOME);
  if (problems.length === 0 && decimal(theta) > MOST_THETA)
    problems.push(elasticityOutOfBounds(cell, theta, decimal(theta)));
  if (error !== "") append(problems, numberProblems(cellOf(table, row, "standard_error_home"), error, STANDARD_ERROR));
  return problems;
}

/** What is wrong with the trade elasticity of a row, and with the standard error where it has one. */
export function elasticityCellProblems(table: Table, row: number): Problem[] {
  const textOf = (column: string): string => table.rows[row]![table.columnOf(column)] ?? "";
  const [theta, error] = [textOf("theta"), textOf("standard_error")];
  const cell = cellOf(table, row, "theta");
  const problems = numberProblems(cell, theta, THETA);
  const isInBounds = decimal(theta) > 0 && decimal(theta) <= MOST_THETA;
  if (problems.length === 0 && !isInBounds) problems.push(elasticityOutOfBounds(cell, theta, decimal(theta)));
  if (error !== "") append(problems, numberProblems(cellOf(table, row, "standard_error"), error, STANDARD_ERROR));
  return problems;
}
