/**
 * Positions of the windows that try something of their own: of those with the same sessions the window of the case stays, else
 * the first.
 *
 * @param spans  First and last session of each window.
 * @param own  Position of the window of the case.
 *
 * @example
 *   distinctSpans([[69, 74], [64, 74], [46, 74]], 1)   // [0, 1, 2]
 *   distinctSpans([[69, 74], [64, 74], [64, 74]], 2)   // [0, 2]
 *   distinctSpans([[64, 74], [64, 74]], -1)   // [0]
 */
export function distinctSpans(spans: readonly (readonly [number, number])[], own: number): readonly number[] {
  const isSame = (one: number, other: number): boolean => spans[one]?.join() === spans[other]?.join();
  const before = (at: number): readonly number[] => [own, ...spans.keys()].slice(0, at + 1);
  return [...spans.keys()].filter((at) => at === own || !before(at).some((other) => isSame(other, at)));
}
