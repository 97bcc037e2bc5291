/**
 * Weight of a member in the alliance: w = K_i/(K_i + K_j).
 *
 * @unit share, 0 to 1
 * @source docs/model/alignment.md, The alliance decision
 *
 * @example
 *   weightInAlliance(0.1, 0.3)   // 0.25
 */
export function weightInAlliance(own: number, ally: number): number {
  return own / (own + ally);
}

/**
 * Autonomy given up at full commitment: the further from the ally and the lighter, the more. −λ (1 − w)² d²
 *
 * @unit utility
 * @source Morrow (1991); docs/model/alignment.md, The alliance decision
 *
 * @example
 *   autonomyTerm({ autonomyWeight: 1, weight: 0.5, distance: 0.4 })   // -0.04
 */
export function autonomyTerm(inputs: {
  readonly autonomyWeight: number;
  readonly weight: number;
  readonly distance: number;
}): number {
  return -inputs.autonomyWeight * (1 - inputs.weight) ** 2 * inputs.distance ** 2;
}

/**
 * Status given up at full commitment by the lighter: −φ_i (1 − w)
 *
 * @unit utility
 * @source docs/model/alignment.md, The alliance decision; φ is assumed
 *
 * @example
 *   statusTerm({ statusCost: 0.1, weight: 0.5 })   // -0.05
 */
export function statusTerm({ statusCost, weight }: { readonly statusCost: number; readonly weight: number }): number {
  return -statusCost * (1 - weight);
}

/**
 * Being drawn into the other's conflict at full commitment: −e h_j (1 − w), h_j the hostility that the other faces.
 *
 * @unit utility
 * @source Snyder (1984), World Politics 36(4); docs/model/alignment.md, The alliance decision
 *
 * @example
 *   entrapmentTerm({ entrapment: 0.1, allyHostility: 0.5, weight: 0.5 })   // -0.025
 */
export function entrapmentTerm(inputs: {
  readonly entrapment: number;
  readonly allyHostility: number;
  readonly weight: number;
}): number {
  return -inputs.entrapment * inputs.allyHostility * (1 - inputs.weight);
}

/**
 * Welfare lost to the adversary's retaliation at full commitment: −μ T_i
 *
 * @unit utility
 * @source docs/model/alignment.md, The alliance decision
 *
 * @example
 *   retaliationTerm({ welfareWeight: 1, retaliationLoss: 0.02 })   // -0.02
 */
export function retaliationTerm(inputs: { readonly welfareWeight: number; readonly retaliationLoss: number }): number {
  return -inputs.welfareWeight * inputs.retaliationLoss;
}
