import type { Members, OfEdges, RoleProbability } from "./model.ts";
import { roleName, type Signs, signOf, triangleRole } from "./roles.ts";

/**
 * How often each kind of triangle, with who plays which part, comes out over resampled resolutions.
 *
 * @param draws  [edge][draw] Values of ab, ac, bc on the same resamples; NaN where one has no value.
 * @param bands  Of ab, ac, bc.
 * @returns most frequent first, only what occurs; the probabilities add up to 1 unless there are no draws.
 * @unit share of resamples
 * @source Efron (1979), Annals of Statistics 7(1); docs/model/alignment.md, Triangle
 *
 * @example
 *   const draws = [Float64Array.of(-1, -1), Float64Array.of(-1, -1), Float64Array.of(1, 0)] as const;
 *   const found = triangleProbability(["A", "B", "C"], draws, [0, 0, 0]);
 *   found.map(({ type }) => type)                 // ["stable-marriage", "open"]
 *   found.map(({ probability }) => probability)   // [0.5, 0.5]
 */
export function triangleProbability(
  members: Members,
  draws: OfEdges<Float64Array>,
  bands: OfEdges<number>,
): readonly RoleProbability[] {
  const count = draws[0].length;
  const found = new Map<string, RoleProbability>();
  for (let draw = 0; draw < count; draw++) {
    const values = draws.map((edge) => edge[draw] ?? NaN);
    const signs = values.map((value, edge) => signOf(value, bands[edge] ?? NaN)) as unknown as Signs;
    const role = values.some((value) => Number.isNaN(value)) ? null : triangleRole(members, signs);
    const name = role === null ? "" : roleName(role);
    const before = found.get(name) ?? { ...(role ?? NOTHING), probability: 0 };
    found.set(name, { ...before, probability: before.probability + 1 });
  }
  return [...found.values()]
    .map((each) => ({ ...each, probability: each.probability / count }))
    .toSorted((a, b) => b.probability - a.probability);
}

const NOTHING = { type: null, pivot: null, partners: null, outcast: null } as const;
