import { type Claim, type Expression, expressionText, partsOf, unitText } from "../case/index.ts";
import { auditedClaim } from "./auditClaim.ts";
import { ownScenario } from "./ownScenario.ts";
import type { ClaimResult, Computation, ComputationStep, Flip, SearchedParameter, Results } from "../results/index.ts";
import type { AuditRun, Environment } from "./environment.ts";
import { newTrace } from "./environment.ts";
import { evaluated } from "./evaluate.ts";
import { type FlipGround, jointUnder, type Movable, turningPoint } from "./flips.ts";

/** Parameters that are searched. */
const SEARCH_LIMIT = 6;
/** Halvings of a search over whole runs: within a two-hundredth of the documented ends. */
const RUN_HALVINGS = 7;

/** A claim with every step of its computation and a search for what turns it. */
export interface Explanation {
  readonly result: ClaimResult;
  readonly computation: readonly Computation[];
  readonly searched: readonly SearchedParameter[];
}

/** The results of the run with settings `PATH=VALUE` written into its case; null where it has none. */
export type SolveWith = (settings: readonly string[]) => Results | null;

/**
 * Explains a claim: its verdict, each step of its computation in the order of evaluation, and with `solve` a search by
 * bisection over up to six of the parameters that the claim documents.
 *
 * @returns null when the case has no such claim.
 */
export function explainClaim(run: AuditRun, id: string, solve?: SolveWith): Explanation | null {
  const claim = run.case.claims?.claims.find((each) => each.id === id);
  if (claim === undefined) return null;
  const { result, ground } = auditedClaim(run, claim);
  const computation = claim.quantities.map((quantity) => ({
    quantity: quantity.name,
    steps: stepsOf(quantity.expression, environmentOf(run, claim, quantity.sourceName), 0),
  }));
  const searched = solve === undefined || ground === null ? [] : searchedParameters(ground, solve);
  const flips = [...searched.flatMap((each) => flipOf(each, ground, run)), ...result.flips];
  const [flip] = flips;
  return { result: { ...result, flips, ...(flip === undefined ? {} : { flip }) }, computation, searched };
}

function environmentOf(run: AuditRun, claim: Claim, sourceName: string | null): Environment {
  return {
    run,
    claims: run.case.claims!,
    claim,
    scenario: ownScenario(claim),
    sourceName,
    isLater: false,
    substitution: {},
    trace: newTrace(),
    problems: [],
    steps: { count: 0 },
  };
}

function stepsOf(expression: Expression, environment: Environment, depth: number): readonly ComputationStep[] {
  const inner = partsOf(expression).flatMap((part) => stepsOf(part, environment, depth + 1));
  if (expression.kind === "number" || expression.kind === "text") return inner;
  const rows = evaluated(expression, { ...environment, steps: { count: 0 } });
  const values = (rows?.rows ?? []).map(({ value }) =>
    typeof value === "number" && Number.isNaN(value) ? null : value,
  );
  const step: ComputationStep = {
    depth,
    text: expressionText(expression),
    values: values.slice(0, 8),
    count: values.length,
    unit: rows?.unit === null || rows?.unit === undefined ? null : unitText(rows.unit),
  };
  return [...inner, step];
}

function searchedParameters(ground: FlipGround, solve: SolveWith): readonly SearchedParameter[] {
  const own = ground.claim.parameters.filter(({ path }) => !path.startsWith("facts."));
  return own.slice(0, SEARCH_LIMIT).map(({ path, low, high, source }) => {
    const isSame = (value: number): boolean => {
      const results = solve([`${path}=${value}`]);
      if (results === null) return true;
      const run: AuditRun = { ...ground.run, results };
      const joint = jointUnder({ ...ground, run, places: ground.places.map((place) => ({ ...place, run })) }, {});
      return joint === null || joint === ground.centre;
    };
    const from = currentValue(ground, path) ?? (low + high) / 2;
    const movable: Movable = { kind: "parameter", of: path, from, low, high, unit: "", source };
    return { path, low, high, source, turnsAt: turningPoint(movable, isSame, RUN_HALVINGS) };
  });
}

/** The number that stands at `measures[ID].…`, `markets[NAME].…` or another key of the case; null where it cannot be seen. */
function currentValue({ run }: FlipGround, path: string): number | null {
  let value: unknown = run.case;
  for (const step of path.split(/[.[\]]+/u).filter((each) => each !== "")) {
    if (Array.isArray(value)) {
      const list: readonly unknown[] = value;
      value = list.find((each) => isRecord(each) && (each["id"] ?? each["name"]) === step) ?? list[Number(step)];
    } else value = isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return typeof value === "number" ? value : null;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function flipOf(
  { path, low, high, source, turnsAt }: SearchedParameter,
  ground: FlipGround | null,
  run: AuditRun,
): readonly Flip[] {
  if (turnsAt === null || ground === null) return [];
  const from = currentValue({ ...ground, run }, path) ?? (low + high) / 2;
  return [{ kind: "parameter", of: path, from, to: turnsAt, low, high, unit: "", source }];
}
