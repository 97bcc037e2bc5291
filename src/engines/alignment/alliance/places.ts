import type { AllianceParameters, ParameterPlace } from "./model.ts";

/** Range in which a parameter is moved to look for what would flip a sign, inclusive. */
export interface ParameterRange {
  readonly low: number;
  readonly high: number;
}

/** Parameters of one member with the range that each may move in. */
export const MEMBER_RANGES = {
  ownDeterrent: { low: 0, high: 1 },
  hostility: { low: 0, high: 1 },
  statusCost: { low: 0, high: 1 },
  retaliationLoss: { low: 0, high: 1 },
  sideBenefit: { low: 0, high: 1 },
} as const;

/** Parameters of both with the range that each may move in. */
export const COMMON_RANGES = {
  reach: { low: 0, high: 1 },
  reliability: { low: 0, high: 1 },
  autonomyWeight: { low: 0, high: 1 },
  distance: { low: 0, high: 1 },
  entrapment: { low: 0, high: 1 },
  welfareWeight: { low: 0, high: 2 },
  threatFactor: { low: 0, high: 4 },
} as const;

type MemberParameter = keyof typeof MEMBER_RANGES;
type CommonParameter = keyof typeof COMMON_RANGES;

/** True for a parameter that each member has for itself. */
function isOfMember(parameter: string): parameter is MemberParameter {
  return Object.hasOwn(MEMBER_RANGES, parameter);
}

/** True for a parameter of both members together. */
function isCommon(parameter: string): parameter is CommonParameter {
  return Object.hasOwn(COMMON_RANGES, parameter);
}

/** Every place that a parameter of the decision stands at, members first. */
export function parameterPlaces({ members }: AllianceParameters): readonly ParameterPlace[] {
  const own = members.flatMap(({ state }) =>
    (Object.keys(MEMBER_RANGES) as MemberParameter[]).map((parameter) => ({ parameter, member: state })),
  );
  const common = (Object.keys(COMMON_RANGES) as CommonParameter[]).map((parameter) => ({ parameter, member: null }));
  return [...own, ...common];
}

/** The documented range of a parameter, widened to its present value. */
export function searchRange(parameters: AllianceParameters, place: ParameterPlace): ParameterRange {
  const { parameter } = place;
  const { low, high } = isOfMember(parameter) ? MEMBER_RANGES[parameter] : COMMON_RANGES[parameter];
  const value = parameterAt(parameters, place);
  return { low: Math.min(low, value), high: Math.max(high, value) };
}

/**
 * Value of a parameter.
 *
 * @returns NaN for a member that the decision does not have.
 * @unit that of the parameter
 * @source definition
 */
export function parameterAt(parameters: AllianceParameters, { parameter, member }: ParameterPlace): number {
  if (isCommon(parameter)) return parameters[parameter];
  return parameters.members.find(({ state }) => state === member)?.[parameter] ?? NaN;
}

/** The same decision with one parameter at another value. */
export function withParameter(
  parameters: AllianceParameters,
  { parameter, member }: ParameterPlace,
  value: number,
): AllianceParameters {
  if (isCommon(parameter)) return { ...parameters, [parameter]: value };
  const [first, second] = parameters.members;
  const moved = (each: typeof first): typeof first => (each.state === member ? { ...each, [parameter]: value } : each);
  return { ...parameters, members: [moved(first), moved(second)] };
}
