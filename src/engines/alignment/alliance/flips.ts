import type { AllianceParameters, ParameterPlace } from "./model.ts";
import { parameterAt, parameterPlaces, searchRange, withParameter } from "./places.ts";
import { allianceUtility, firstUtility, type MemberPosition } from "./utility.ts";

/** Whether a sign is asked for at full commitment, or at any. */
export type CommitmentScope = "full" | "some";

/** A value of one parameter at which a member's answer turns, the others at their base. */
export interface Flip extends ParameterPlace {
  /** Whose answer. */
  readonly of: string;
  readonly commitment: CommitmentScope;
  readonly base: number;
  readonly at: number;
  /** On which side of `at` the answer is the other one, next to it. */
  readonly side: "above" | "below";
  /** The answer there. */
  readonly signs: boolean;
  /** What is left of the utility at `at`; over a, of its first step. */
  readonly residual: number;
}

/** A parameter that turns nobody's answer within the range that it may move in. */
export interface NoFlip extends ParameterPlace {
  readonly of: string;
  readonly commitment: CommitmentScope;
  readonly base: number;
  readonly low: number;
  readonly high: number;
}

/** Halvings that take any documented range below the spacing of the numbers in it. */
const HALVINGS = 64;

/**
 * What would turn the answer of either member: each parameter alone, over its documented range, at full commitment and over
 * all commitments a ∈ (0, 1].
 *
 * Crossings are closed in on by halving, with the utility that is left as residual. Over its range a parameter moves utility one
 * way only, but for a member's own hostility and the threat factor, in which it rises and falls again: its peak cuts the range,
 * so that a cell holds one crossing where its ends have different signs, and none where they have not.
 *
 * @source docs/model/alignment.md, The alliance decision
 */
export function allianceFlips(parameters: AllianceParameters): {
  readonly flips: readonly Flip[];
  readonly unmoved: readonly NoFlip[];
} {
  const asked = parameterPlaces(parameters).flatMap((place) =>
    ([0, 1] as const).flatMap((position) =>
      (["full", "some"] as const).map((commitment) => ({ place, position, commitment })),
    ),
  );
  const found = asked.map(({ place, position, commitment }) => {
    const own = { ...place, of: parameters.members[position].state, commitment, base: parameterAt(parameters, place) };
    return { own, range: searchRange(parameters, place), flips: flipsOf(parameters, place, position, commitment) };
  });
  return {
    flips: found.flatMap(({ own, flips }) => flips.map((flip) => ({ ...own, ...flip }))),
    unmoved: found.flatMap(({ own, range, flips }) => (flips.length === 0 ? [{ ...own, ...range }] : [])),
  };
}

type Crossing = Pick<Flip, "at" | "side" | "signs" | "residual">;

function flipsOf(
  parameters: AllianceParameters,
  place: ParameterPlace,
  position: MemberPosition,
  commitment: CommitmentScope,
): Crossing[] {
  const gain = (value: number): number => gainOf(withParameter(parameters, place, value), position, commitment);
  const isGain = gain(parameterAt(parameters, place)) > 0;
  const cuts = cutsOf(parameters, place, position, commitment);
  return cuts.slice(1).flatMap((high, cell) => {
    const low = cuts[cell] ?? high;
    const [atLow, atHigh] = [gain(low) > 0, gain(high) > 0];
    if (atLow === atHigh) return [];
    const at = crossing(gain, low, high);
    return [{ at, side: atHigh === isGain ? "below" : "above", signs: !isGain, residual: Math.abs(gain(at)) }];
  });
}

function gainOf(parameters: AllianceParameters, position: MemberPosition, commitment: CommitmentScope): number {
  return commitment === "full" ? allianceUtility(parameters, position, 1) : firstUtility(parameters, position);
}

function crossing(gain: (value: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  const isGainLow = gain(low) > 0;
  for (let halving = 0; halving < HALVINGS; halving++) {
    const middle = (low + high) / 2;
    if (gain(middle) > 0 === isGainLow) low = middle;
    else high = middle;
  }
  return Math.abs(gain(low)) < Math.abs(gain(high)) ? low : high;
}

/** Values that cut the range: its ends, the present value, and the peak of what rises and falls. */
function cutsOf(
  parameters: AllianceParameters,
  place: ParameterPlace,
  position: MemberPosition,
  commitment: CommitmentScope,
): readonly number[] {
  const { low, high } = searchRange(parameters, place);
  const within = [...peak(parameters, place, position, commitment), parameterAt(parameters, place)];
  return [...new Set([low, ...within.filter((value) => value > low && value < high), high])].toSorted((a, b) => a - b);
}

/**
 * Where security is worth most over a member's own hostility: h 2 K_A = √(M(0) M(a)), with M(a) → M(0) over all commitments.
 * None for what does not rise and fall.
 */
function peak(
  { members, adversary, reach, reliability, threatFactor }: AllianceParameters,
  { parameter, member }: ParameterPlace,
  position: MemberPosition,
  commitment: CommitmentScope,
): readonly number[] {
  const own = members[position];
  const ally = members[position === 0 ? 1 : 0];
  const helped = own.capability + (commitment === "full" ? reach * reliability * ally.capability : 0);
  const best = Math.sqrt(own.capability * helped) / adversary.capability;
  if (parameter === "threatFactor") return [best / own.hostility];
  return parameter === "hostility" && member === own.state ? [best / threatFactor] : [];
}
