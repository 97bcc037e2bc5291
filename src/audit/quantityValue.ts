import { type Claim, type ClaimQuantity, measureTheSame, unitOf, unitText } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { type AuditRun, type Environment, newTrace, type Substitution, type Trace } from "./environment.ts";
import { evaluated } from "./evaluate.ts";
import { functionValue } from "./functionValue.ts";
import { severalValues, valueUnit } from "./problems.ts";
import { inUnit, type Rows } from "./rows.ts";

/** A quantity's value with what it was computed from. */
export interface QuantityValue {
  /** In the unit of the quantity; null only with a reason. */
  readonly value: number | null;
  readonly reason: string | null;
  readonly trace: Trace;
  readonly problems: readonly Problem[];
}

/** A quantity of a claim of a run. */
export interface QuantityPlace {
  readonly run: AuditRun;
  readonly claim: Claim;
  readonly quantity: ClaimQuantity;
  /** Whether figures from after the day of the case may enter. */
  readonly isLater?: boolean;
}

/** Evaluates a quantity in a scenario, with something put in the place of something else. */
export function quantityValue(
  { run, claim, quantity, isLater = false }: QuantityPlace,
  scenario: string,
  substitution: Substitution = {},
): QuantityValue {
  const trace = newTrace();
  const problems: Problem[] = [];
  const environment: Environment = {
    run,
    claims: run.case.claims ?? { article: NO_ARTICLE, facts: [], claims: [] },
    claim,
    scenario,
    sourceName: quantity.sourceName,
    isLater,
    substitution,
    trace,
    problems,
    steps: { count: 0 },
  };
  const rows = evaluated(quantity.expression, environment);
  const { value, reason } = rows === null ? failed(problems) : numberOf(rows, environment, quantity);
  return { value, reason, trace, problems };
}

const NO_ARTICLE = { author: null, title: null, publisher: null, date: null, address: null, source: null };

function failed(problems: readonly Problem[]): { readonly value: null; readonly reason: string } {
  return { value: null, reason: problems[0]?.message ?? "not computed" };
}

function numberOf(
  rows: Rows,
  { claim, problems }: Environment,
  { name, operator, unit }: ClaimQuantity,
): Pick<QuantityValue, "value" | "reason"> {
  const one = operator === "trend" && rows.rows.length > 1 ? functionValue("slope", [rows]) : rows;
  if (typeof one === "string" || one.rows.length !== 1) {
    problems.push(severalValues(claim, name, rows.rows.length));
    return failed(problems);
  }
  const wanted = unitOf(unit);
  if (one.unit !== null && !measureTheSame(one.unit, wanted)) {
    problems.push(valueUnit(claim, name, unitText(one.unit), unit));
    return failed(problems);
  }
  const [row] = inUnit(one, wanted).rows;
  const value = Number(row?.value ?? NaN);
  return Number.isFinite(value) ? { value, reason: null } : { value: null, reason: row?.reason ?? "absent" };
}
