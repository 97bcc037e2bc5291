import { type Claim, decidingQuantities } from "../case/index.ts";
import { ownScenario } from "./ownScenario.ts";
import type { NotTestable, QuantityResult } from "../results/index.ts";
import { dependence } from "./independence.ts";
import { isNearLine, isUncertain, rangeOf, rangePoints } from "./quantityRange.ts";
import { NO_POINTS, type RangePoints } from "./rangePoint.ts";
import { type QuantityPlace, type QuantityValue, quantityValue } from "./quantityValue.ts";
import { holds, margin } from "./truth.ts";

/** A quantity judged alone. */
export interface Judged {
  readonly place: QuantityPlace;
  readonly value: QuantityValue;
  readonly points: RangePoints;
  readonly result: QuantityResult;
  /** Whether the value is as the claim says; null without a value that is evidence for it. */
  readonly truth: boolean | null;
  /** Why its value is none. */
  readonly dependence: NotTestable | null;
}

/** Computes a quantity with its range, and holds it against its threshold. */
export function judgedQuantity(place: QuantityPlace): Judged {
  const { run, claim, quantity } = place;
  const scenario = ownScenario(claim);
  const value = quantityValue(place, scenario);
  const points = value.value === null ? NO_POINTS : rangePoints(place, scenario, value);
  const bound = value.value === null ? null : dependence(run, place, value.trace);
  const truth = value.value === null || bound !== null ? null : holds(value.value, quantity);
  const verdict = verdictOf(truth, place, value, points);
  return { place, value, points, truth, dependence: bound, result: quantityResult(place, value, points, verdict) };
}

/**
 * What a value comes to; what a market says that did not reach the prices on record decides nothing, nor does a whole sector of a good
 * that was stopped in it, nor a value nearer to the line of a word of size than its range is wide.
 *
 * @source docs/model/claims.md, From a claim to a verdict
 */
function verdictOf(
  truth: boolean | null,
  { quantity }: QuantityPlace,
  { value, trace: { missesRecord, isWholeSector } }: QuantityValue,
  points: RangePoints,
): QuantityResult["verdict"] {
  if (truth === null || value === null) return "not-testable";
  if (missesRecord || isWholeSector || isUncertain(points, truth, quantity)) return "uncertain";
  if (quantity.size !== null && isNearLine(value, points, quantity)) return "uncertain";
  return truth ? "supported" : "contradicted";
}

function quantityResult(
  { claim, quantity }: QuantityPlace,
  { value, reason, trace }: QuantityValue,
  points: RangePoints,
  verdict: QuantityResult["verdict"],
): QuantityResult {
  const { name, unit, operator, threshold, thresholdOrigin, tolerance, size, reading, part, why, text } = quantity;
  const range = value === null ? null : rangeOf(value, points, quantity);
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
    decides: isDeciding(claim, quantity.name),
    ...(trace.missesRecord ? { missesRecord: true as const } : {}),
    ...(trace.isWholeSector ? { wholeSector: true as const } : {}),
    ...(size === null ? {} : { size }),
    ...(part === null ? {} : { part }),
    ...(why === null ? {} : { why }),
    ...(reading === null ? {} : { reading }),
    expression: text,
  };
}

function isDeciding(claim: Claim, name: string): boolean {
  return decidingQuantities(claim).some((each) => each.name === name);
}
