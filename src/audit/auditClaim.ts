import { type Claim, type ClaimQuantity, decidingQuantities } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import { alternativeResults, jointTruth } from "./alternatives.ts";
import { ownScenario } from "./ownScenario.ts";
import type { Basis, ClaimResult, QuantityResult } from "../results/index.ts";
import { claimVerdict, jointVerdict } from "./claimVerdict.ts";
import { decisionFlips } from "./decisionFlips.ts";
import type { AuditRun, Trace } from "./environment.ts";
import { evidenceOf } from "./evidence.ts";
import { firmnessOf } from "./firmness.ts";
import { closedFlips, type FlipGround } from "./flips.ts";
import { type Judged, judgedQuantity } from "./judgedQuantity.ts";
import { thresholdAtValue } from "./problems.ts";
import { equalsThreshold, holds } from "./truth.ts";

/** A claim judged, with what flips are looked for in; null where nothing was computed. */
export interface Audited {
  readonly result: ClaimResult;
  readonly ground: FlipGround | null;
}

/** Judges a claim by its main reading, and says how firm that is. */
export function auditedClaim(run: AuditRun, claim: Claim): Audited {
  const judge = (quantities: readonly ClaimQuantity[], isLater = false): readonly Judged[] =>
    quantities.map((quantity) => judgedQuantity({ run, claim, quantity, isLater }));
  const deciding = decidingQuantities(claim);
  const own = judge(deciding);
  const readings = judge(claim.quantities.filter((each) => !deciding.includes(each)));
  const beside = {
    consistency: judge(claim.consistency),
    observed: judge(claim.observed),
    later: judge(claim.later, true),
  };
  const known = own.filter(({ truth }) => truth !== null);
  const centre = jointTruth(known.map(({ truth }) => truth === true));
  const main = {
    centre,
    isUncertain: jointVerdict(own) === "uncertain",
    uncertainReadings: new Set(readings.filter(isUncertain).map(({ result: { name } }) => name)),
  };
  const alternatives = known.length === 0 ? { results: [], problems: [] } : alternativeResults(run, claim, main);
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
  const judged = claimVerdict(claim, own, alternatives.results);
  const result: ClaimResult = {
    ...headOf(claim),
    ...judged,
    ...firmnessOf(judged.verdict, alternatives.results, flips, own.some(isVaried)),
    ...partOf(run, claim, own),
    basis: basisOf(own),
    quantities: shown.map((each) => each.result),
    alternatives: alternatives.results,
    ...secondOf(shown),
    ...listsOf(beside),
    ...(flip === undefined ? {} : { flip }),
    flips,
    evidence: evidenceOf(run, claim, tracesOf(own), tracesOf(others)),
    problems: distinct([
      ...[...own, ...others].flatMap(({ value }) => value.problems),
      ...alternatives.problems,
      ...known.flatMap(chosenThreshold),
    ]),
  };
  return { result, ground: known.length === 0 ? null : ground };
}

const isUncertain = ({ result }: Judged): boolean => result.verdict === "uncertain";

const isVaried = ({ points }: Judged): boolean => points.points.length > 0;

const tracesOf = (judged: readonly Judged[]): readonly Trace[] => judged.map(({ value }) => value.trace);

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}

function chosenThreshold({ place: { claim, quantity }, value: { value } }: Judged): readonly Problem[] {
  return value !== null && equalsThreshold(value, quantity) ? [thresholdAtValue(claim, quantity.name, value)] : [];
}

type Head =
  | "id"
  | "locator"
  | "section"
  | "type"
  | "paraphrase"
  | "scenario"
  | "reason"
  | "why"
  | "untested"
  | "open"
  | "errata";

function headOf(claim: Claim): Pick<ClaimResult, Head> {
  const { id, locator, section, type, paraphrase, why, untested, open, errata } = claim;
  const reason = claim.reason ?? claim.byConstruction;
  return { id, locator, section, type, paraphrase, scenario: ownScenario(claim), reason, why, untested, open, errata };
}

function partOf(
  { case: { claims } }: AuditRun,
  { untested }: Claim,
  own: readonly Judged[],
): Pick<ClaimResult, "partial" | "partialBecause"> {
  const deciding = new Set(own.flatMap(({ value }) => [...value.trace.facts]));
  const isRecalled = (claims?.facts ?? []).some(({ id, confidence }) => confidence === "recalled" && deciding.has(id));
  const known = own.filter(({ truth }) => truth !== null).length;
  const because: ClaimResult["partialBecause"] = [
    ...(isRecalled ? (["recalled"] as const) : []),
    ...(known > 0 && known < own.length ? (["no-value"] as const) : []),
    ...(known > 0 && untested !== null ? (["untested"] as const) : []),
  ];
  return { partial: because.length > 0, partialBecause: because };
}

/** By construction before coding before model before data. */
function basisOf(own: readonly Judged[]): Basis | null {
  const valued = own.filter(({ value }) => value.value !== null);
  if (valued.length === 0) return null;
  const bases = new Set(valued.flatMap(({ value }) => [...value.trace.bases]));
  if (valued.every(({ dependence }) => dependence !== null)) return "by-construction";
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
