import type { Statement } from "../model.ts";
import { optionNotUsable } from "../problems.ts";
import { TertiusError } from "../../../base/problems/index.ts";
import { type Coding, requireOneCodingEach } from "./coderAgreement.ts";
import { CODED_VARIABLES, type CodedUnit, codedUnits, type CodedVariable } from "./codedVariables.ts";
import type { Rating } from "./rating.ts";

/** How one disagreement was settled. */
export interface Settlement {
  readonly statement: string;
  readonly variable: CodedVariable["variable"];
  readonly codings: readonly Coding[];
  readonly chosen: Rating;
  readonly by: "majority" | "preferred coder";
}

/** One statement an id, with what had to be settled. */
export interface MergedCoders {
  readonly statements: readonly Statement[];
  readonly settled: readonly Settlement[];
}

/** What coders decide, as the statement holds it. */
type Codes = Pick<Statement, "concept" | "agreement" | "position" | "strategy" | "activism">;

/**
 * The codings of several coders as one: what most of them say, else what the preferred coder says. Everything that coders do not
 * decide comes from the preferred coder's row. Where two positions compete and no second code was given, the one not chosen becomes
 * the second code, so that the sensitivity to codes shows it.
 *
 * @param options.prefer  Coder who decides where there is no majority; default the first row of each statement.
 * @returns statements in the order of their ids' first appearance, and every disagreement with its settlement.
 * @throws E700 when one coder has a statement twice, E701 for a preferred coder whom nobody knows.
 */
export function mergedCoders(
  statements: readonly Statement[],
  options: { readonly prefer?: string } = {},
): MergedCoders {
  const units = codedUnits(statements);
  requireOneCodingEach(units);
  requireKnownCoder(statements, options.prefer);
  const merged = units.map((unit) => mergedUnit(unit, options.prefer));
  return {
    statements: merged.map(({ statement }) => statement),
    settled: merged.flatMap(({ settled }) => settled),
  };
}

function requireKnownCoder(statements: readonly Statement[], prefer: string | undefined): void {
  const coders = [...new Set(statements.map(({ coder }) => coder))].toSorted();
  if (prefer === undefined || coders.includes(prefer)) return;
  throw new TertiusError([optionNotUsable("prefer", prefer, `one of the coders: ${coders.join(", ")}`)]);
}

function mergedUnit(
  { id, codings }: CodedUnit,
  prefer: string | undefined,
): { statement: Statement; settled: Settlement[] } {
  const preferred = codings.find(({ coder }) => coder === prefer) ?? codings[0]!;
  const choices = CODED_VARIABLES.map((variable) => choice(id, variable, codings, preferred));
  const settled = choices.filter(({ codings: given }) => new Set(given.map(({ value }) => value)).size > 1);
  if (settled.length === 0) return { statement: withCoders(preferred, codings), settled };
  const statement = { ...withCoders(preferred, codings), ...chosenCodes(choices, codings, preferred) };
  return { statement: withSecondCode(statement, codings), settled };
}

function choice(
  statement: string,
  { variable, rating }: CodedVariable,
  codings: readonly Statement[],
  preferred: Statement,
): Settlement {
  const given = codings.map((each) => ({ coder: each.coder, value: rating(each) }));
  const majority = given.find(({ value }) => given.filter((each) => each.value === value).length > codings.length / 2);
  const chosen = majority === undefined ? rating(preferred) : majority.value;
  return { statement, variable, codings: given, chosen, by: majority === undefined ? "preferred coder" : "majority" };
}

/** Codes as chosen: each is taken from the first coding that has the chosen value, the preferred one first. */
function chosenCodes(choices: readonly Settlement[], codings: readonly Statement[], preferred: Statement): Codes {
  const from = (variable: CodedVariable["variable"]): Statement => {
    const { rating } = CODED_VARIABLES.find((each) => each.variable === variable)!;
    const chosen = choices.find((each) => each.variable === variable)!.chosen;
    return [preferred, ...codings].find((each) => rating(each) === chosen)!;
  };
  return {
    concept: from("concept").concept,
    agreement: from("agreement").agreement,
    position: from("position").position,
    strategy: from("strategy").strategy,
    activism: from("activism").activism,
  };
}

function withSecondCode(statement: Statement, codings: readonly Statement[]): Statement {
  if (statement.position === null || statement.positionAlternative !== null) return statement;
  const other = codings.find(({ position }) => position !== null && position !== statement.position);
  return other === undefined ? statement : { ...statement, positionAlternative: other.position };
}

function withCoders(preferred: Statement, codings: readonly Statement[]): Statement {
  return { ...preferred, coder: codings.map(({ coder }) => coder).join(" + ") };
}
