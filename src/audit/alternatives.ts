import { type AlternativeKind, type Claim, type ClaimQuantity, decidingQuantities } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import type { AlternativeResult } from "../results/index.ts";
import { type Alternative, distinctAlternatives } from "./distinctAlternatives.ts";
import type { AuditRun, Substitution } from "./environment.ts";
import { alternativeAbsent, alternativeIdle } from "./problems.ts";
import { type QuantityValue, quantityValue } from "./quantityValue.ts";
import { ownScenario } from "./ownScenario.ts";
import { holds } from "./truth.ts";

/** What several quantities come to together. */
export type Joint = "supported" | "contradicted" | "partly-supported";

/** All hold, none holds, or some do. */
export function jointTruth(truths: readonly boolean[]): Joint {
  if (truths.every(Boolean)) return "supported";
  return truths.some(Boolean) ? "partly-supported" : "contradicted";
}

/** What the main reading comes to, and which other readings are uncertain over their own range. */
export interface MainReading {
  readonly centre: Joint;
  readonly isUncertain: boolean;
  readonly uncertainReadings: ReadonlySet<string>;
}

/** What each named alternative makes of a claim, in the order of the case. */
export function alternativeResults(
  run: AuditRun,
  claim: Claim,
  main: MainReading,
): { readonly results: readonly AlternativeResult[]; readonly problems: readonly Problem[] } {
  const { kept, problems } = distinctAlternatives(run, claim, alternativesOf(claim));
  const results = kept.map((alternative) => {
    const values = valuesUnder(run, claim, alternative);
    const { result, problem } = judged(claim, alternative, values, main);
    if (problem !== null) problems.push(problem);
    return result;
  });
  return { results, problems };
}

function alternativesOf(claim: Claim): readonly Alternative[] {
  const scenarios = new Set([...claim.scenario.slice(1), ...claim.alternatives.scenario]);
  scenarios.delete(ownScenario(claim));
  return [
    ...[...scenarios].map((name): Alternative => ({ kind: "scenario", name })),
    ...Object.entries(claim.alternatives).flatMap(([kind, names]) =>
      kind === "scenario" ? [] : names.map((name): Alternative => ({ kind: kind as AlternativeKind, name })),
    ),
  ];
}

interface Valued {
  readonly quantity: ClaimQuantity;
  readonly value: QuantityValue;
}

function valuesUnder(run: AuditRun, claim: Claim, { kind, name }: Alternative): readonly Valued[] {
  const reading = kind === "reading" ? claim.quantities.find((each) => each.name === name) : undefined;
  const quantities = reading === undefined ? decidingQuantities(claim) : readWith(claim, reading);
  const scenario = kind === "scenario" ? name : ownScenario(claim);
  const substitution = reading === undefined ? substitutionOf(kind, name) : {};
  return quantities.map((quantity) => ({
    quantity,
    value: quantityValue({ run, claim, quantity }, scenario, substitution),
  }));
}

/** What decides when the claim is read in another way: a reading of one part leaves the other parts as they are. */
function readWith(claim: Claim, reading: ClaimQuantity): readonly ClaimQuantity[] {
  if (reading.part === null) return [reading];
  return decidingQuantities(claim).map((each) => (each.part === reading.part ? reading : each));
}

function substitutionOf(kind: AlternativeKind, name: string): Substitution {
  switch (kind) {
    case "scenario":
      return {};
    case "source":
      return { source: name };
    case "measure":
    case "closing":
    case "reading":
      return { filters: { [kind]: name } };
    case "closure":
    case "base":
    case "elasticities":
      return { setting: { [kind]: name } };
  }
}

function judged(
  claim: Claim,
  { kind, name }: Alternative,
  values: readonly Valued[],
  main: MainReading,
): { readonly result: AlternativeResult; readonly problem: Problem | null } {
  const shown = values.map(({ quantity, value }) => ({ name: quantity.name, value: value.value, unit: quantity.unit }));
  const isReading = kind === "reading" && claim.quantities.some((each) => each.name === name);
  const isIdle = !isReading && !values.some(({ value }) => isMoved(kind, value));
  const missing = values.find(({ value }) => value.value === null);
  if (isIdle || missing !== undefined) {
    const reason = isIdle ? "nothing in it has this alternative" : (missing?.value.reason ?? "absent");
    const problem = isIdle ? alternativeIdle(claim, kind, name) : alternativeAbsent(claim, kind, name, reason);
    return { result: { kind, name, verdict: null, verdictReason: reason, turns: false, values: shown }, problem };
  }
  const isUnclear = (quantity: ClaimQuantity): boolean => isReading && main.uncertainReadings.has(quantity.name);
  const sure = values.filter(({ quantity }) => !isUnclear(quantity));
  const verdict = alternativeVerdict(
    sure.map(({ quantity, value }) => holds(value.value ?? NaN, quantity)),
    sure.length < values.length,
  );
  const turns = verdict === "uncertain" ? !main.isUncertain : verdict !== main.centre;
  return { result: { kind, name, verdict, turns, values: shown }, problem: null };
}

/** As of the main reading: a part whose range holds both answers leaves the whole open, unless two others disagree for certain. */
function alternativeVerdict(sure: readonly boolean[], isUnclear: boolean): Joint | "uncertain" {
  const joint = jointTruth(sure);
  return isUnclear && joint !== "partly-supported" ? "uncertain" : joint;
}

/** Whether the alternative stood in for anything. */
function isMoved(kind: AlternativeKind, { trace }: QuantityValue): boolean {
  return kind === "scenario" ? trace.paths.size > 0 : trace.isTouched;
}
