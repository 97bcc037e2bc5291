import { type Problem, TertiusError } from "../../../base/problems/index.ts";
import type { AllianceMember, AllianceParameters, CommonParameters } from "./model.ts";
import {
  adversaryNotUsable,
  noAdversary,
  noCapability,
  notTwoMembers,
  parameterAbsent,
  parameterOutside,
} from "./problems.ts";

/** Parameters of a member as a case gives them: own deterrent, hostility, status cost and retaliation loss have no default. */
export type MemberDraft = Partial<Omit<AllianceMember, "state" | "capability">>;

/** A decision as a case gives it. */
export interface AllianceDraft extends Partial<CommonParameters> {
  readonly members: readonly string[];
  /** Own parameters by member. */
  readonly own: Readonly<Record<string, MemberDraft>>;
  /** States of the adversary; their capabilities add up. */
  readonly adversary: readonly string[];
  /** Capabilities by state, one source, one year, not rounded. */
  readonly capabilities: Readonly<Record<string, number>>;
}

/** What holds where a case gives nothing. Assumptions. */
export const ALLIANCE_DEFAULTS = {
  reach: 0.5,
  reliability: 0.7,
  autonomyWeight: 1,
  entrapment: 0.05,
  welfareWeight: 1,
  threatFactor: 2,
  sideBenefit: 0.01,
} as const;

const SHARE = { low: 0, high: 1, expected: "a number from 0 to 1" };
const NOT_NEGATIVE = { low: 0, high: Number.MAX_VALUE, expected: "a finite number of at least 0" };
const ANY = { low: -Number.MAX_VALUE, high: Number.MAX_VALUE, expected: "a finite number" };

const MEMBER_BOUNDS = {
  ownDeterrent: SHARE,
  hostility: SHARE,
  statusCost: NOT_NEGATIVE,
  retaliationLoss: { low: -1, high: 1, expected: "a fraction of real income, from -1 to 1" },
  sideBenefit: ANY,
} as const;

const COMMON_BOUNDS = {
  reach: SHARE,
  reliability: SHARE,
  autonomyWeight: NOT_NEGATIVE,
  distance: NOT_NEGATIVE,
  entrapment: NOT_NEGATIVE,
  welfareWeight: NOT_NEGATIVE,
  threatFactor: NOT_NEGATIVE,
} as const;

/** Why a parameter has no default. */
const REQUIRED: Readonly<Record<string, string>> = {
  ownDeterrent: "how safe a state is alone differs from state to state",
  hostility: "how hostile the adversary is differs from state to state",
  statusCost: "what being the junior costs differs from state to state",
  retaliationLoss: "what retaliation costs comes from the equilibrium engine",
  distance: "how far apart the members are comes from their ideal points",
};

/**
 * The parameters of a decision, checked, with the defaults of what may be left out.
 *
 * @throws E686 to E689, all at once
 * @source docs/model/alignment.md, The alliance decision
 *
 * @example
 *   const own = { ownDeterrent: 0.5, hostility: 0.5, statusCost: 0, retaliationLoss: 0 };
 *   const draft = { members: ["A", "B"], own: { A: own, B: own }, adversary: ["X", "Y"], capabilities: { A: 0.1, B: 0.1, X: 0.1, Y: 0.2 }, distance: 0.2 };
 *   allianceParameters(draft).adversary   // { states: ["X", "Y"], capability: 0.3 }
 *   allianceParameters(draft).reliability // 0.7
 *   allianceParameters({ ...draft, own: {} })   // throws E686
 */
export function allianceParameters(draft: AllianceDraft): AllianceParameters {
  const problems = [...stateProblems(draft), ...valueProblems(draft)];
  if (problems.length > 0) throw new TertiusError(problems);
  const [first = "", second = ""] = draft.members;
  const { distance = NaN } = draft;
  return {
    reach: draft.reach ?? ALLIANCE_DEFAULTS.reach,
    reliability: draft.reliability ?? ALLIANCE_DEFAULTS.reliability,
    autonomyWeight: draft.autonomyWeight ?? ALLIANCE_DEFAULTS.autonomyWeight,
    distance,
    entrapment: draft.entrapment ?? ALLIANCE_DEFAULTS.entrapment,
    welfareWeight: draft.welfareWeight ?? ALLIANCE_DEFAULTS.welfareWeight,
    threatFactor: draft.threatFactor ?? ALLIANCE_DEFAULTS.threatFactor,
    members: [member(draft, first), member(draft, second)],
    adversary: {
      states: draft.adversary,
      capability: draft.adversary.reduce((sum, state) => sum + capabilityOf(draft, state), 0),
    },
  };
}

function member(draft: AllianceDraft, state: string): AllianceMember {
  const own = ownOf(draft, state);
  return {
    state,
    capability: capabilityOf(draft, state),
    ownDeterrent: own.ownDeterrent ?? NaN,
    hostility: own.hostility ?? NaN,
    statusCost: own.statusCost ?? NaN,
    retaliationLoss: own.retaliationLoss ?? NaN,
    sideBenefit: own.sideBenefit ?? ALLIANCE_DEFAULTS.sideBenefit,
  };
}

function ownOf({ own }: AllianceDraft, state: string): MemberDraft {
  return Object.hasOwn(own, state) ? (own[state] ?? {}) : {};
}

function capabilityOf({ capabilities }: AllianceDraft, state: string): number {
  return Object.hasOwn(capabilities, state) ? (capabilities[state] ?? NaN) : NaN;
}

function stateProblems({ members, adversary, capabilities }: AllianceDraft): Problem[] {
  const isPair = members.length === 2 && new Set(members).size === 2;
  const inside = adversary.filter((state) => members.includes(state));
  const twice = adversary.filter((state, at) => adversary.indexOf(state) !== at);
  const capable = [...new Set([...members, ...adversary])].flatMap((state) => {
    const value = Object.hasOwn(capabilities, state) ? capabilities[state] : undefined;
    return value !== undefined && value > 0 && value < Infinity ? [] : [noCapability(state, value)];
  });
  return [
    ...(isPair ? [] : [notTwoMembers(members)]),
    ...(adversary.length > 0 ? [] : [noAdversary()]),
    ...inside.map((state) => adversaryNotUsable(state, "is a member and cannot be the adversary")),
    ...twice.map((state) => adversaryNotUsable(state, "is twice among the states of the adversary")),
    ...capable,
  ];
}

function valueProblems(draft: AllianceDraft): Problem[] {
  const own = [...new Set(draft.members)].flatMap((state) =>
    boundsProblems(MEMBER_BOUNDS, ownOf(draft, state), `${state}.`),
  );
  return [...own, ...boundsProblems(COMMON_BOUNDS, draft, "")];
}

function boundsProblems<Name extends string>(
  bounds: Readonly<Record<Name, { readonly low: number; readonly high: number; readonly expected: string }>>,
  values: NoInfer<Readonly<Partial<Record<Name, number>>>>,
  prefix: string,
): Problem[] {
  return (Object.keys(bounds) as Name[]).flatMap((name) => {
    const [value, { low, high, expected }] = [values[name], bounds[name]];
    const words = REQUIRED[name];
    if (value === undefined) return words === undefined ? [] : [parameterAbsent(`${prefix}${name}`, words)];
    return value >= low && value <= high ? [] : [parameterOutside(`${prefix}${name}`, value, expected)];
  });
}
