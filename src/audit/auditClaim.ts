import type { Claim, ClaimQuantity } from "../case/index.ts";
import type { Problem } from "../problems/index.ts";
import { alternativeResults, decidingQuantities, type Joint, jointTruth, ownScenario } from "./alternatives.ts";
import type { AlternativeResult, Basis, ClaimResult, QuantityResult } from "./claimResult.ts";
import { decisionFlips } from "./decisionFlips.ts";
import type { AuditRun, Trace } from "./environment.ts";
import { evidenceOf } from "./evidence.ts";
import { closedFlips, type FlipGround } from "./flips.ts";
import { NO_POINTS, rangeOf, type RangePoints, rangePoints } from "./quantityRange.ts";
import { type QuantityPlace, type QuantityValue, quantityValue } from "./quantityValue.ts";
import { holds, margin } from "./truth.ts";

/** A quantity judged alone. */
interface Judged {
  readonly place: QuantityPlace;
  readonly value: QuantityValue;
  readonly points: RangePoints;
  readonly result: QuantityResult;
  /** Null without a value. */
  readonly truth: boolean | null;
}

/** A claim judged, with what flips are looked for in; null where nothing was computed. */
export interface Audited {
  readonly result: ClaimResult;
  readonly ground: FlipGround | null;
}

/** Judges a claim by the five rules, in their order. */
export function auditedClaim(run: AuditRun, claim: Claim): Audited {
  const judge = (quantities: readonly ClaimQuantity[], isLater = false): readonly Judged[] =>
    quantities.map((quantity) => judgedQuantity({ run, claim, quantity, isLater }));
  const own = judge(decidingQuantities(claim));
  const readings = judge(claim.quantities.filter((each) => claim.alternatives.reading.includes(each.name)));
  const beside = {
    consistency: judge(claim.consistency),
    observed: judge(claim.observed),
    later: judge(claim.later, true),
  };
  const known = own.filter(({ truth }) => truth !== null);
  const centre = jointTruth(known.map(({ truth }) => truth === true));
  const alternatives = known.length === 0 ? { results: [], problems: [] } : alternativeResults(run, claim, centre);
  const facts = new Set(known.flatMap(({ value }) => [...value.trace.facts]));
  const ground: FlipGround = {
    run,
    claim,
    centre,
    facts,
    places: known.map(({ place }) => place),
    ranges: known.map(({ points }) => points),
    alternatives: alternatives.results,
  };
  const flips = known.length === 0 ? [] : [...closedFlips(ground), ...decisionFlips(ground)];
  const [flip] = flips;
  const shown = [...own, ...readings];
  const others = [...readings, ...beside.consistency, ...beside.observed, ...beside.later];
  const result: ClaimResult = {
    ...headOf(claim),
    ...verdictOf(claim, own, centre, alternatives.results),
    ...partOf(run, own),
    basis: basisOf(
      claim,
      known.map(({ value }) => value.trace),
    ),
    quantities: shown.map((each) => each.result),
    alternatives: alternatives.results,
    ...secondOf(shown),
    ...listsOf(beside),
    ...(flip === undefined ? {} : { flip }),
    flips,
    evidence: evidenceOf(run, claim, tracesOf(own), tracesOf(others)),
    problems: distinct([...[...own, ...others].flatMap(({ value }) => value.problems), ...alternatives.problems]),
  };
  return { result, ground: known.length === 0 ? null : ground };
}

const tracesOf = (judged: readonly Judged[]): readonly Trace[] => judged.map(({ value }) => value.trace);

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}

function headOf(
  claim: Claim,
): Pick<ClaimResult, "id" | "locator" | "section" | "type" | "paraphrase" | "scenario" | "reason" | "errata"> {
  const { id, locator, section, type, paraphrase, errata } = claim;
  const reason = claim.reason ?? claim.byConstruction;
  return { id, locator, section, type, paraphrase, scenario: ownScenario(claim), reason, errata };
}

function judgedQuantity(place: QuantityPlace): Judged {
  const { claim, quantity } = place;
  const scenario = ownScenario(claim);
  const value = quantityValue(place, scenario);
  const isKnown = value.value !== null;
  const points = isKnown ? rangePoints(place, scenario, value) : NO_POINTS;
  const truth = value.value === null ? null : holds(value.value, quantity);
  const isCrossed = points.points.some((point) => holds(point.value, quantity) !== truth);
  const verdict =
    truth === null ? "not-testable" : isCrossed ? "within-uncertainty" : truth ? "supported" : "contradicted";
  return { place, value, points, truth, result: quantityResult(quantity, value, points, verdict) };
}

function quantityResult(
  quantity: ClaimQuantity,
  { value, reason }: QuantityValue,
  points: RangePoints,
  verdict: QuantityResult["verdict"],
): QuantityResult {
  const { name, unit, operator, threshold, thresholdOrigin, tolerance, reading, text } = quantity;
  const range = value === null ? null : rangeOf(value, points);
  return {
    name,
    value,
    ...(value === null ? { valueReason: reason ?? "absent" } : {}),
    ...(range === null ? {} : { range }),
    ...(points.without.length === 0 ? {} : { rangeWithout: points.without }),
    unit,
    operator,
    threshold,
    thresholdOrigin,
    ...(tolerance === null ? {} : { tolerance }),
    margin: value === null ? null : margin(value, quantity),
    verdict,
    ...(reading === null ? {} : { reading }),
    expression: text,
  };
}

/** Rules 1 to 5 of claims.md §3. */
function verdictOf(
  claim: Claim,
  own: readonly Judged[],
  centre: Joint,
  alternatives: readonly AlternativeResult[],
): Pick<ClaimResult, "verdict" | "dependsOn"> {
  const isUnknown = own.some(({ truth }) => truth === null);
  if (own.every(({ truth }) => truth === null)) return { verdict: "not-testable" };
  if (centre === "partly-supported" || (isUnknown && centre === "supported")) return { verdict: "partly-supported" };
  const turning = alternatives.filter(({ turns }) => turns).map(({ kind, name }) => ({ kind, name }));
  if (turning.length > 0) return { verdict: "depends-on", dependsOn: turning };
  if (own.some(({ result }) => result.verdict === "within-uncertainty")) return { verdict: "within-uncertainty" };
  return { verdict: claim.quantities.length > 0 ? centre : "not-testable" };
}

function partOf(
  { case: { claims } }: AuditRun,
  own: readonly Judged[],
): Pick<ClaimResult, "partial" | "partialBecause"> {
  const deciding = new Set(own.flatMap(({ value }) => [...value.trace.facts]));
  const isRecalled = (claims?.facts ?? []).some(({ id, confidence }) => confidence === "recalled" && deciding.has(id));
  const known = own.filter(({ truth }) => truth !== null).length;
  const because: ClaimResult["partialBecause"] = [
    ...(isRecalled ? (["recalled"] as const) : []),
    ...(known > 0 && known < own.length ? (["no-value"] as const) : []),
  ];
  return { partial: because.length > 0, partialBecause: because };
}

/** By construction before coding before model before data. */
function basisOf(claim: Claim, traces: readonly Trace[]): Basis | null {
  if (traces.length === 0) return null;
  const bases = new Set(traces.flatMap(({ bases: each }) => [...each]));
  if (claim.byConstruction !== null || bases.has("by-construction")) return "by-construction";
  return (["coding", "model"] as const).find((basis) => bases.has(basis)) ?? "data";
}

function secondOf(judged: readonly Judged[]): Pick<ClaimResult, "secondThreshold"> {
  const found = judged.flatMap(({ place: { quantity }, value: { value } }) => {
    if (quantity.second === null || value === null) return [];
    const { threshold } = quantity.second;
    return [{ name: quantity.name, threshold, holds: holds(value, { ...quantity, threshold }) }];
  });
  return found.length === 0 ? {} : { secondThreshold: found };
}

function listsOf(beside: {
  readonly consistency: readonly Judged[];
  readonly observed: readonly Judged[];
  readonly later: readonly Judged[];
}): Pick<ClaimResult, "consistency" | "observed" | "laterEvidence"> {
  const results = (judged: readonly Judged[]): readonly QuantityResult[] => judged.map(({ result }) => result);
  return {
    ...(beside.consistency.length === 0 ? {} : { consistency: results(beside.consistency) }),
    ...(beside.observed.length === 0 ? {} : { observed: results(beside.observed) }),
    ...(beside.later.length === 0 ? {} : { laterEvidence: results(beside.later) }),
  };
}
