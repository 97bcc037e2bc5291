/** One of two states that may ally, with the parameters that are its own. */
export interface AllianceMember {
  readonly state: string;
  /** K  capability, share of the world. */
  readonly capability: number;
  /** n  0 to 1  Probability that its own deterrent keeps it safe. */
  readonly ownDeterrent: number;
  /** h  0 to 1  Hostility of the adversary to it: part of the adversary's capability that is turned on it. */
  readonly hostility: number;
  /** φ  What being the junior costs. */
  readonly statusCost: number;
  /** T  Welfare lost when the adversary retaliates, fraction. */
  readonly retaliationLoss: number;
  /** b  Benefit beside security; with a side payment s the private benefit plus s. */
  readonly sideBenefit: number;
}

/** Parameters of both members together. */
export interface CommonParameters {
  /** ρ  0 to 1  Part of a member's capability that reaches where the other is threatened. */
  readonly reach: number;
  /** r  0 to 1  Probability that a member keeps its word. */
  readonly reliability: number;
  /** λ  Weight of autonomy. */
  readonly autonomyWeight: number;
  /** d  Gap between the members' ideal points over the gap between the adversary and the member with the larger capability. */
  readonly distance: number;
  /** e  Entrapment: cost of being drawn into the other's conflict. */
  readonly entrapment: number;
  /** μ  Weight of welfare against probability. */
  readonly welfareWeight: number;
  /** The adversary's capability counts so many times against a member. */
  readonly threatFactor: number;
}

/** The decision of two states to ally against a third or a coalition. */
export interface AllianceParameters extends CommonParameters {
  readonly members: readonly [AllianceMember, AllianceMember];
  readonly adversary: {
    readonly states: readonly string[];
    /** K_A  Sum over the states. */
    readonly capability: number;
  };
}

/** Where a parameter belongs: to a member, or with null to both. */
export interface ParameterPlace {
  readonly parameter: keyof CommonParameters | keyof Omit<AllianceMember, "state" | "capability">;
  readonly member: string | null;
}

/** Names of the parts of utility, in the order of the equation. */
export const ALLIANCE_TERMS = ["security", "autonomy", "status", "entrapment", "retaliation", "sideBenefit"] as const;

/** What each part adds to utility; costs are negative. */
export type AllianceTerms = Readonly<Record<(typeof ALLIANCE_TERMS)[number], number>>;
