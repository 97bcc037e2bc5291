import { greatest, least } from "../../../base/units/index.ts";
import { type Problem, TertiusError } from "../../../base/problems/index.ts";
import type { Statement } from "../model.ts";
import { agreementTooLow, agreementUnknown, statementTwice } from "../problems.ts";
import { cohensKappaOfCoders, type CodersKappa } from "./cohensKappa.ts";
import { CODED_VARIABLES, type CodedUnit, codedUnits, type CodedVariable } from "./codedVariables.ts";
import { type Alpha, krippendorffAlpha } from "./krippendorffAlpha.ts";
import type { Level, Rating } from "./rating.ts";

/** Least alpha for tentative conclusions. @source Krippendorff (2004), Content Analysis, chapter 11 */
export const LEAST_ALPHA = 0.667;

/** How far coders agree on one variable. */
export interface VariableAgreement {
  readonly variable: CodedVariable["variable"];
  readonly level: Level;
  readonly alpha: Alpha;
  /** Null unless exactly two coders coded statements twice. */
  readonly kappa: CodersKappa | null;
  /** W700 when alpha is below 0.667; null otherwise. */
  readonly warning: Problem | null;
}

/** What one coder said. */
export interface Coding {
  readonly coder: string;
  readonly value: Rating;
}

/** A statement on which coders differ. */
export interface CoderDisagreement {
  readonly statement: string;
  readonly variable: CodedVariable["variable"];
  readonly codings: readonly Coding[];
  /** Largest less smallest value; null where values are no numbers. */
  readonly spread: number | null;
}

/** Agreement between coders over statements that carry the same id. */
export interface CoderAgreement {
  readonly statements: number;
  readonly coders: readonly string[];
  /** Statements coded by two coders at least. */
  readonly doubleCoded: number;
  readonly variables: readonly VariableAgreement[];
  /** In the order of the statements. */
  readonly disagreements: readonly CoderDisagreement[];
  /** W700 for each variable that is not reliable; W701 when nobody coded twice. */
  readonly warnings: readonly Problem[];
}

/**
 * Agreement between coders. Codings of one statement carry the same id and different coders.
 *
 * @throws E700 when one coder has a statement twice.
 * @source Krippendorff (2011); Cohen (1960)
 */
export function coderAgreement(statements: readonly Statement[]): CoderAgreement {
  const units = codedUnits(statements);
  requireOneCodingEach(units);
  const double = units.filter(({ codings }) => codings.length > 1);
  const coders = [...new Set(double.flatMap(({ codings }) => codings.map(({ coder }) => coder)))].toSorted();
  const variables = CODED_VARIABLES.map((variable) => variableAgreement(variable, double, coders));
  const low = variables.flatMap(({ warning }) => (warning === null ? [] : [warning]));
  return {
    statements: units.length,
    coders: [...new Set(statements.map(({ coder }) => coder))].toSorted(),
    doubleCoded: double.length,
    variables,
    disagreements: double.flatMap(disagreementsOf),
    warnings: double.length === 0 ? [agreementUnknown(units.length)] : low,
  };
}

/** Codings of one statement come from different coders. @throws E700 with every one that does not. */
export function requireOneCodingEach(units: readonly CodedUnit[]): void {
  const problems = units.flatMap(({ id, codings }) => {
    const coders = codings.map(({ coder }) => coder);
    return new Set(coders).size === coders.length ? [] : [statementTwice(id, coders)];
  });
  if (problems.length > 0) throw new TertiusError(problems);
}

function variableAgreement(
  { variable, level, rating }: CodedVariable,
  units: readonly CodedUnit[],
  coders: readonly string[],
): VariableAgreement {
  const ratings = coders.map((coder) =>
    units.map(({ codings }) => {
      const own = codings.find((each) => each.coder === coder);
      return own === undefined ? null : rating(own);
    }),
  );
  const alpha = krippendorffAlpha(ratings, level);
  const [first, second] = ratings;
  const isPair = ratings.length === 2 && first !== undefined && second !== undefined;
  return {
    variable,
    level,
    alpha,
    kappa: isPair ? cohensKappaOfCoders(first, second) : null,
    warning:
      alpha.value !== null && alpha.value < LEAST_ALPHA ? agreementTooLow(variable, alpha.value, LEAST_ALPHA) : null,
  };
}

function disagreementsOf({ id, codings }: CodedUnit): CoderDisagreement[] {
  return CODED_VARIABLES.flatMap(({ variable, rating }) => {
    const given = codings.map((each) => ({ coder: each.coder, value: rating(each) }));
    if (new Set(given.map(({ value }) => value)).size < 2) return [];
    return [{ statement: id, variable, codings: given, spread: spreadOf(given.map(({ value }) => value)) }];
  });
}

function spreadOf(values: readonly Rating[]): number | null {
  const numbers = values.filter((each) => typeof each === "number");
  return numbers.length < 2 ? null : greatest(numbers) - least(numbers);
}
