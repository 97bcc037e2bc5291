import { type Problem, TertiusError } from "../../../base/problems/index.ts";
import type { AllianceParameters, ParameterPlace } from "./model.ts";
import { parameterAt, withParameter } from "./places.ts";
import { rangeNotUsable } from "./problems.ts";
import { placeName, placeProblems } from "./signRegion.ts";
import { allianceUtility } from "./utility.ts";

/** A parameter with the range that its source or its assumption gives it. */
export interface RangedParameter extends ParameterPlace {
  readonly low: number;
  readonly high: number;
}

/** What a member's utility at full commitment is at both ends of a parameter's range, the others at their base. */
export interface TornadoBar extends RangedParameter {
  readonly of: string;
  readonly base: number;
  readonly atLow: number;
  readonly atHigh: number;
  /** |atHigh − atLow| */
  readonly swing: number;
  /** True where one end has the other sign than the base. */
  readonly flips: boolean;
}

/**
 * Tornado of an alliance: every parameter alone at the ends of its range, per member the widest first; what does not move a
 * member is left out for it.
 *
 * @throws E691 parameters that the decision does not have · E692 ranges; all at once
 * @source docs/model/alignment.md, The alliance decision
 */
export function allianceTornado(
  parameters: AllianceParameters,
  ranges: readonly RangedParameter[],
): readonly TornadoBar[] {
  const problems = ranges.flatMap((range) => rangeProblems(parameters, range));
  if (problems.length > 0) throw new TertiusError(problems);
  return ([0, 1] as const).flatMap((position) => {
    const utility = allianceUtility(parameters, position, 1);
    return ranges
      .map(({ parameter, member, low, high }): TornadoBar => {
        const place = { parameter, member };
        const at = (value: number): number => allianceUtility(withParameter(parameters, place, value), position, 1);
        const [atLow, atHigh] = [at(low), at(high)];
        const flips = atLow > 0 !== utility > 0 || atHigh > 0 !== utility > 0;
        const base = parameterAt(parameters, place);
        const swing = Math.abs(atHigh - atLow);
        return { ...place, low, high, of: parameters.members[position].state, base, atLow, atHigh, swing, flips };
      })
      .filter(({ atLow, atHigh }) => atLow !== utility || atHigh !== utility)
      .toSorted((a, b) => b.swing - a.swing);
  });
}

function rangeProblems(parameters: AllianceParameters, range: RangedParameter): readonly Problem[] {
  const unknown = placeProblems(parameters, range);
  if (unknown.length > 0) return unknown;
  const isRange = range.low <= range.high && Number.isFinite(range.high - range.low);
  return isRange ? [] : [rangeNotUsable(placeName(range), range.low, range.high)];
}
