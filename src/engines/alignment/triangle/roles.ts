import type { Members, OfEdges, TriangleRole, TriangleType } from "./model.ts";

/** Signs of the edges ab, ac, bc. */
export type Signs = OfEdges<-1 | 0 | 1>;

/** By the number of hostile edges. */
const TYPE_OF: readonly TriangleType[] = ["menage-a-trois", "romantic-triangle", "stable-marriage", "unit-veto"];

/**
 * Kind of a triangle by its signs, and who plays which part: the one hostile edge faces the pivot, the one friendly edge
 * the outcast.
 *
 * @source Dittmer (1981), World Politics 33(4)
 *
 * @example
 *   triangleRole(["A", "B", "C"], [1, 1, -1])    // { type: "romantic-triangle", pivot: "A", partners: null, outcast: null }
 *   triangleRole(["A", "B", "C"], [-1, -1, 1])   // { type: "stable-marriage", pivot: null, partners: ["B", "C"], outcast: "A" }
 *   triangleRole(["A", "B", "C"], [0, -1, 1]).type   // "open"
 */
export function triangleRole(members: Members, signs: Signs): TriangleRole {
  const none = { pivot: null, partners: null, outcast: null };
  if (signs.includes(0)) return { type: "open", ...none };
  const hostile = signs.filter((sign) => sign < 0).length;
  const type = TYPE_OF[hostile] ?? "open";
  if (hostile === 1) return { type, ...none, pivot: facing(members, signs.indexOf(-1)) };
  if (hostile !== 2) return { type, ...none };
  const outcast = facing(members, signs.indexOf(1));
  const [first = "", second = ""] = members.filter((member) => member !== outcast);
  return { type, pivot: null, partners: [first, second], outcast };
}

/** The member that an edge does not touch: the third for ab, the second for ac, the first for bc. */
function facing(members: Members, edge: number): string {
  return members[2 - edge] ?? "";
}

/** What an open triangle becomes when the edges without sign take one, each role once. */
export function possibleRoles(members: Members, signs: Signs): readonly TriangleRole[] {
  const open = signs.indexOf(0);
  if (open < 0) return [triangleRole(members, signs)];
  const roles = ([1, -1] as const).flatMap((sign) => {
    const [ab, ac, bc] = signs.map((each, edge) => (edge === open ? sign : each));
    return possibleRoles(members, [ab ?? 0, ac ?? 0, bc ?? 0]);
  });
  return roles.filter((role, at) => roles.findIndex((other) => roleName(other) === roleName(role)) === at);
}

/**
 * A text that is the same for the same role only.
 *
 * @example
 *   roleName({ type: "romantic-triangle", pivot: "A", partners: null, outcast: null })   // "romantic-triangle A"
 */
export function roleName({ type, pivot, outcast }: TriangleRole): string {
  return [type, pivot ?? outcast].filter((part) => part !== null).join(" ");
}

/** Sign of a value: 0 within the band, its bounds included. @unit sign @source docs/model/alignment.md, Triangle */
export function signOf(value: number, band: number): -1 | 0 | 1 {
  if (Math.abs(value) <= band) return 0;
  return value > 0 ? 1 : -1;
}
