/** Value of a measure in a session that counts as so much of one. */
export interface WeightedValue {
  readonly session: number;
  readonly share: number;
  readonly value: number;
}

/**
 * Mean over sessions; null when there is none.
 *
 * @example
 *   meanOver([{ session: 1, share: 1, value: 1 }, { session: 2, share: 0.5, value: 4 }])   // 2
 *   meanOver([])                                                                          // null
 */
export function meanOver(values: readonly WeightedValue[]): number | null {
  const total = values.reduce((sum, each) => sum + each.share, 0);
  return total > 0 ? values.reduce((sum, { share, value }) => sum + share * value, 0) / total : null;
}

/**
 * Least-squares slope over sessions, a session; null below two sessions.
 *
 * @example
 *   slopeOver([{ session: 1, share: 1, value: 1 }, { session: 3, share: 1, value: 2 }])   // 0.5
 *   slopeOver([{ session: 1, share: 1, value: 1 }])                                       // null
 */
export function slopeOver(values: readonly WeightedValue[]): number | null {
  const session = meanOver(values.map((each) => ({ ...each, value: each.session }))) ?? NaN;
  const value = meanOver(values) ?? NaN;
  const spread = values.reduce((sum, each) => sum + each.share * (each.session - session) ** 2, 0);
  const joint = values.reduce((sum, each) => sum + each.share * (each.session - session) * (each.value - value), 0);
  return spread > 0 ? joint / spread : null;
}
