import { neededParts, withClaims } from "../audit/index.ts";
import { type Case, type Claim, everyPart } from "../case/index.ts";
import type { ClaimResult, Results } from "../results/index.ts";

/** Claims of a page under a state. */
export interface JudgedClaims {
  readonly claims: readonly ClaimResult[];
  /** Ids of those that stand as in the case: they read what was not solved. */
  readonly fixed: ReadonlySet<string>;
}

/**
 * Claims of a page whose levers moved: those that read nothing but equilibria of solved scenarios are judged again, as a run judges
 * them. Those that read cited figures alone hold under every lever; the others are as they were.
 *
 * @param results  With the scenarios as they are now, and the verdicts as they were.
 * @param solved   Scenarios of the results with all that a run tells of them.
 */
export function claimsUnder(
  results: Results & { readonly claims: readonly ClaimResult[] },
  case_: Case,
  solved: ReadonlySet<string>,
): JudgedClaims {
  const { claims } = case_;
  if (claims === null) return { claims: results.claims, fixed: new Set() };
  const readings = new Map(claims.claims.map((claim) => [claim.id, scenariosRead(claim, case_)]));
  const isJudged = ({ id }: Claim): boolean => {
    const read = readings.get(id) ?? null;
    return read !== null && read.size > 0 && [...read].every((scenario) => solved.has(scenario));
  };
  const moved = claims.claims.filter(isJudged);
  const judged = withClaims(results, { ...case_, claims: { ...claims, claims: moved } }).claims ?? [];
  const byId = new Map(judged.map((each) => [each.id, each]));
  const fixed = results.claims.map(({ id }) => id).filter((id) => !byId.has(id) && readings.get(id)?.size !== 0);
  return { claims: results.claims.map((each) => byId.get(each.id) ?? each), fixed: new Set(fixed) };
}

/** Scenarios whose equilibria claims read that read nothing else of results. */
export function scenariosOfClaims(case_: Case): ReadonlySet<string> {
  return new Set((case_.claims?.claims ?? []).flatMap((claim) => [...(scenariosRead(claim, case_) ?? [])]));
}

const BASE = "base";
/** Functions that hold a scenario against the base. */
const AGAINST_BASE: ReadonlySet<string> = new Set(["change", "growth"]);

/** Scenarios whose equilibria a claim reads; none where it reads cited figures alone, null where it reads anything else. */
function scenariosRead(claim: Claim, case_: Case): ReadonlySet<string> | null {
  const { claims } = case_;
  const parts = [claim.quantities, claim.consistency, claim.observed, claim.later]
    .flat()
    .flatMap(({ expression }) => everyPart(expression));
  const paths = parts.filter((part) => part.kind === "path");
  const isOfOthers = parts.some(({ kind }) => kind === "claim");
  if (paths.length === 0 && !isOfOthers) return new Set();
  const isPlain = claims !== null && neededParts({ ...case_, claims: { ...claims, claims: [claim] } }).length === 0;
  if (isOfOthers || !isPlain || !paths.every(({ steps }) => steps[0]?.name === "equilibrium")) return null;
  const isHeldAgainstBase = parts.some((part) => part.kind === "call" && AGAINST_BASE.has(part.name));
  const read = new Set([
    ...(claim.scenario.length === 0 ? [BASE] : claim.scenario),
    ...claim.alternatives.scenario,
    ...paths.flatMap(({ reading }) => (reading.kind === "scenario" ? [reading.id] : [])),
    ...(isHeldAgainstBase || paths.some(({ reading }) => reading.kind === "base") ? [BASE] : []),
  ]);
  const known = new Set([BASE, ...case_.scenarios.map(({ id }) => id)]);
  return [...read].every((id) => known.has(id)) ? read : null;
}
