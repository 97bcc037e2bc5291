import { type Problem, TertiusError } from "../../../base/problems/index.ts";
import { allianceParameters, type AllianceDraft } from "./allianceParameters.ts";
import type { AllianceParameters, ParameterPlace } from "./model.ts";
import { parameterPlaces, searchRange, withParameter } from "./places.ts";
import { rangeNotUsable, sameParameter, stepsNotUsable, unknownPlace } from "./problems.ts";
import { allianceUtility, firstUtility } from "./utility.ts";

/** A parameter along one side of a region. */
export interface RegionSide extends ParameterPlace {
  /** Default the documented range of the parameter. */
  readonly low?: number;
  readonly high?: number;
}

/** Where members sign, over two parameters; rows are y, columns x. */
export interface SignRegion {
  readonly x: ParameterPlace & { readonly values: readonly number[] };
  readonly y: ParameterPlace & { readonly values: readonly number[] };
  /** [member][y][x] True where the member gains at full commitment. */
  readonly full: readonly (readonly (readonly boolean[])[])[];
  /** [y][x] True where both gain at full commitment. */
  readonly bothFull: readonly (readonly boolean[])[];
  /** [y][x] True where both gain at one commitment a ∈ (0, 1]. */
  readonly bothSome: readonly (readonly boolean[])[];
}

/**
 * Sign region of an alliance over any two of its parameters, the others at their base.
 *
 * @param steps  Points along each side. Default 41.
 * @throws E686 to E689 parameters · E691 parameters that the decision does not have · E692 sides and steps; all at once
 * @source docs/model/alignment.md, The alliance decision
 */
export function signRegion(
  draft: AllianceDraft,
  { x, y, steps = 41 }: { readonly x: RegionSide; readonly y: RegionSide; readonly steps?: number },
): SignRegion {
  const parameters = allianceParameters(draft);
  const problems = regionProblems(parameters, x, y, steps);
  if (problems.length > 0) throw new TertiusError(problems);
  const [xs, ys] = [sideValues(parameters, x, steps), sideValues(parameters, y, steps)];
  const over = (holds: (moved: AllianceParameters) => boolean): boolean[][] =>
    ys.map((valueY) => {
      const row = withParameter(parameters, y, valueY);
      return xs.map((valueX) => holds(withParameter(row, x, valueX)));
    });
  return {
    x: { parameter: x.parameter, member: x.member, values: xs },
    y: { parameter: y.parameter, member: y.member, values: ys },
    full: ([0, 1] as const).map((position) => over((moved) => allianceUtility(moved, position, 1) > 0)),
    bothFull: over((moved) => allianceUtility(moved, 0, 1) > 0 && allianceUtility(moved, 1, 1) > 0),
    bothSome: over((moved) => firstUtility(moved, 0) > 0 && firstUtility(moved, 1) > 0),
  };
}

function regionProblems(parameters: AllianceParameters, x: RegionSide, y: RegionSide, steps: number): Problem[] {
  const unknown = [x, y].flatMap((side) => placeProblems(parameters, side));
  const grid = Number.isInteger(steps) && steps >= 2 && steps <= 1000 ? [] : [stepsNotUsable(steps)];
  if (unknown.length > 0) return [...unknown, ...grid];
  const same = x.parameter === y.parameter && x.member === y.member ? [sameParameter(placeName(x))] : [];
  const turned = [x, y].flatMap((side) => {
    const { low, high } = bounds(parameters, side);
    return low < high && Number.isFinite(high - low) ? [] : [rangeNotUsable(placeName(side), low, high)];
  });
  return [...same, ...turned, ...grid];
}

/** E691 for a place that the decision does not have; none where it has it. */
export function placeProblems(parameters: AllianceParameters, place: ParameterPlace): readonly Problem[] {
  const known = parameterPlaces(parameters).map((each) => placeName(each));
  return known.includes(placeName(place)) ? [] : [unknownPlace(place.parameter, place.member, known)];
}

/**
 * A place as a text: `MEMBER.parameter`, or the parameter alone.
 *
 * @example
 *   placeName({ parameter: "statusCost", member: "A" })   // "A.statusCost"
 *   placeName({ parameter: "reach", member: null })       // "reach"
 */
export function placeName({ parameter, member }: ParameterPlace): string {
  return member === null ? parameter : `${member}.${parameter}`;
}

function bounds(parameters: AllianceParameters, side: RegionSide): { readonly low: number; readonly high: number } {
  const documented = searchRange(parameters, side);
  return { low: side.low ?? documented.low, high: side.high ?? documented.high };
}

function sideValues(parameters: AllianceParameters, side: RegionSide, steps: number): readonly number[] {
  const { low, high } = bounds(parameters, side);
  return Array.from({ length: steps }, (_, k) => low + ((high - low) * k) / (steps - 1));
}
