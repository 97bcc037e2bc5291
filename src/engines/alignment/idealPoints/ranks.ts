/**
 * Ranks of the points of each session, 1 the largest; states without a point have none. Equal points share the better rank.
 *
 * @param points    NaN where there is none.   [state, session]
 * @param sessions  Number of sessions.
 * @shape [state, session]
 * @unit none
 * @source standard competition ranking
 *
 * @example
 *   [...sessionRanks(Float64Array.of(1, 3, NaN, 2), 1)]   // [3, 1, NaN, 2]
 */
export function sessionRanks(points: Float64Array, sessions: number): Float64Array {
  const ranks = new Float64Array(points.length).fill(NaN);
  for (let t = 0; t < sessions; t++) {
    const cells = [...points.keys()].filter((cell) => cell % sessions === t && !Number.isNaN(points[cell]!));
    const falling = cells.map((cell) => points[cell]!).toSorted((a, b) => b - a);
    for (const cell of cells) ranks[cell] = falling.indexOf(points[cell]!) + 1;
  }
  return ranks;
}
