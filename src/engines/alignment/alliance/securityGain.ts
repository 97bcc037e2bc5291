/** What a member's safety depends on. */
export interface SecurityInputs {
  /** K_i  Own capability. */
  readonly own: number;
  /** K_j  Capability of the other member. */
  readonly ally: number;
  /** K_A  Capability of the adversary, summed over a coalition. */
  readonly adversary: number;
  /** n_i  Own deterrent. */
  readonly ownDeterrent: number;
  /** h_i  Hostility of the adversary. */
  readonly hostility: number;
  /** ρ */
  readonly reach: number;
  /** r */
  readonly reliability: number;
  /** 2 unless the case says otherwise. */
  readonly threatFactor: number;
}

/**
 * Probability that a member is safe at commitment a: by its own deterrent, or else by the odds of its side.
 *
 *     p_i(a) = 1 − (1 − n_i)(1 − q),   q = M/(M + h_i 2 K_A),   M = K_i + a ρ r K_j
 *
 * @param commitment  a, 0 to 1.
 * @unit probability
 * @source contest success after Tullock (1980); docs/model/alignment.md, The alliance decision
 */
function securityProbability(inputs: SecurityInputs, commitment: number): number {
  const mobilised = inputs.own + commitment * help(inputs);
  return 1 - (1 - inputs.ownDeterrent) * (1 - mobilised / (mobilised + threat(inputs)));
}

/**
 * Security that a commitment gives: p_i(a) − p_i(0).
 *
 * @unit probability
 * @source Morrow (1991), American Journal of Political Science 35(4); docs/model/alignment.md, The alliance decision
 *
 * @example
 *   const inputs = { own: 0.1, ally: 0.2, adversary: 0.1, ownDeterrent: 0.5, hostility: 0.5, reach: 0.5, reliability: 1, threatFactor: 2 };
 *   securityGain(inputs, 1)   // 0.08333333
 */
export function securityGain(inputs: SecurityInputs, commitment: number): number {
  return securityProbability(inputs, commitment) - securityProbability(inputs, 0);
}

/**
 * Security that the first step of commitment gives, a unit of a: p_i′(0). The gain falls off from there.
 *
 *     p_i′(0) = (1 − n_i) h_i 2 K_A ρ r K_j/(K_i + h_i 2 K_A)²
 *
 * @unit probability
 * @source derivative of docs/model/alignment.md, The alliance decision
 *
 * @example
 *   const inputs = { own: 0.1, ally: 0.2, adversary: 0.1, ownDeterrent: 0.5, hostility: 0.5, reach: 0.5, reliability: 1, threatFactor: 2 };
 *   firstSecurity(inputs)   // 0.125
 */
export function firstSecurity(inputs: SecurityInputs): number {
  return ((1 - inputs.ownDeterrent) * threat(inputs) * help(inputs)) / (inputs.own + threat(inputs)) ** 2;
}

/**
 * Commitment up to which security outweighs costs of `cost` a unit of a: above 0 the root of p_i(a) − p_i(0) = a · cost.
 *
 *     a* = [(1 − n_i) H S/(cost (K_i + H)) − (K_i + H)]/S,   H = h_i 2 K_A,  S = ρ r K_j
 *
 * @returns Infinity where nothing is to be outweighed; at most 0 where security never outweighs the costs.
 * @unit commitment
 * @source solved from docs/model/alignment.md, The alliance decision
 *
 * @example
 *   const inputs = { own: 0.1, ally: 0.2, adversary: 0.1, ownDeterrent: 0.5, hostility: 0.5, reach: 0.5, reliability: 1, threatFactor: 2 };
 *   const most = largestCommitment(inputs, 0.1);
 *   most                                           // 0.5
 *   securityGain(inputs, most) - most * 0.1 < 1e-12  // true
 */
export function largestCommitment(inputs: SecurityInputs, cost: number): number {
  if (!(cost > 0)) return cost < 0 || firstSecurity(inputs) > 0 ? Infinity : 0;
  const [against, side] = [threat(inputs), help(inputs)];
  if (!(side > 0)) return 0;
  const own = inputs.own + against;
  return (((1 - inputs.ownDeterrent) * against * side) / (cost * own) - own) / side;
}

/** S = ρ r K_j. */
function help({ reach, reliability, ally }: SecurityInputs): number {
  return reach * reliability * ally;
}

/** H = h_i 2 K_A. */
function threat({ hostility, threatFactor, adversary }: SecurityInputs): number {
  return hostility * threatFactor * adversary;
}
