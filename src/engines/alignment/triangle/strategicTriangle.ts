import { type Problem, TertiusError } from "../../../base/problems/index.ts";
import { frustrationIndex } from "../balance/frustrationIndex.ts";
import type { Members, OfEdges, StrategicTriangle, TriangleEdge } from "./model.ts";
import { pivotConditions } from "./pivotConditions.ts";
import { edgeNotUsable, noEdge, notThreeStates } from "./problems.ts";
import { possibleRoles, type Signs, signOf, triangleRole } from "./roles.ts";

/** What the signs decide of a triangle that is not open. */
const BY_SIGNS = ["pivot", "partners", "outcast", "balanced", "balance"] as const;

/**
 * The strategic triangle of three states: its kind by the signs of the edges, with the part of each.
 *
 * +++ is a ménage à trois; one hostile edge makes a romantic triangle, whose pivot has two friendly ones; one friendly edge a
 * stable marriage of two partners with an outcast; −−− a unit veto. With one or three hostile edges it is unbalanced, which
 * follows from the signs and is no further evidence.
 *
 * @param edges  One per pair, in any order and direction.
 * @throws E682 not three different states, pairs without edge, bands that are none, all at once
 * @source Dittmer (1981), World Politics 33(4); Cartwright & Harary (1956), Psychological Review 63(5)
 *
 * @example
 *   const edge = (a: string, b: string, value: number) => ({ a, b, value, band: 0.05 });
 *   const triangle = strategicTriangle(["A", "B", "C"], [edge("A", "B", -0.2), edge("C", "B", 0.6), edge("A", "C", -0.2)]);
 *   triangle.type       // "stable-marriage"
 *   triangle.outcast    // "A"
 *   triangle.balanced   // true
 */
export function strategicTriangle(members: Members, edges: readonly TriangleEdge[]): StrategicTriangle {
  const problems = triangleProblems(members, edges);
  if (problems.length > 0) throw new TertiusError(problems);
  const ordered = inOrder(members, edges);
  const signs = edgeSigns(ordered);
  const parts = { members, edges: ordered, pivotConditions: conditionsOfAll(members, ordered) };
  if (signs === null) return { ...parts, ...undetermined(ordered) };
  const role = triangleRole(members, signs);
  const isOpen = role.type === "open";
  return {
    ...parts,
    ...role,
    signs,
    possible: isOpen ? possibleRoles(members, signs) : [],
    balanced: isOpen ? null : signs[0] * signs[1] * signs[2] > 0,
    balance: balanceOf(members, ordered, signs),
    byConstruction: isOpen ? [] : BY_SIGNS.filter((field) => !(field in role) || role[field as "pivot"] !== null),
  };
}

/** The pairs of three members in the order ab, ac, bc. */
export function pairsOf([a, b, c]: Members): OfEdges<readonly [string, string]> {
  return [
    [a, b],
    [a, c],
    [b, c],
  ];
}

/** E682 for members that are not three different states; none when they are. */
export function memberProblems(members: Members): Problem[] {
  return new Set(members).size === 3 && members.length === 3 ? [] : [notThreeStates(members)];
}

function triangleProblems(members: Members, edges: readonly TriangleEdge[]): Problem[] {
  const pairs = pairsOf(members).flatMap(([a, b]) => {
    const found = edges.filter((edge) => joins(edge, a, b)).length;
    return found === 1 ? [] : [noEdge(a, b, found)];
  });
  const faults = edges.flatMap(({ a, b, value, band }) => [
    ...(value === null || Number.isFinite(value) ? [] : [edgeNotUsable(a, b, "value", value)]),
    ...(band >= 0 && band < Infinity ? [] : [edgeNotUsable(a, b, "band", band)]),
  ]);
  const members3 = memberProblems(members);
  return members3.length > 0 ? members3 : [...pairs, ...faults];
}

function joins(edge: { readonly a: string; readonly b: string }, a: string, b: string): boolean {
  return (edge.a === a && edge.b === b) || (edge.a === b && edge.b === a);
}

function inOrder(members: Members, edges: readonly TriangleEdge[]): OfEdges<TriangleEdge> {
  const [ab, ac, bc] = pairsOf(members).map(([a, b]) => {
    const found = edges.find((edge) => joins(edge, a, b));
    return { ...(found ?? { value: null, band: NaN }), a, b };
  });
  return [ab, ac, bc] as unknown as OfEdges<TriangleEdge>;
}

/** Signs of the edges; null where one has no value. */
function edgeSigns(edges: OfEdges<TriangleEdge>): Signs | null {
  const signs = edges.map(({ value, band }) => (value === null ? null : signOf(value, band)));
  return signs.includes(null) ? null : (signs as unknown as Signs);
}

function conditionsOfAll(members: Members, edges: OfEdges<TriangleEdge>): StrategicTriangle["pivotConditions"] {
  const [a, b, c] = members;
  return [pivotConditions(edges, a), pivotConditions(edges, b), pivotConditions(edges, c)];
}

function undetermined(edges: OfEdges<TriangleEdge>): Omit<StrategicTriangle, "members" | "edges" | "pivotConditions"> {
  const without = edges.filter(({ value }) => value === null);
  const reasons = without.map(({ a, b, valueReason }) => `${a}-${b}: ${valueReason ?? "no value"}`);
  const [ab, ac, bc] = edges.map(({ value, band }) => (value === null ? null : signOf(value, band)));
  return {
    type: null,
    typeReason: reasons.join("; "),
    pivot: null,
    partners: null,
    outcast: null,
    signs: [ab ?? null, ac ?? null, bc ?? null],
    possible: [],
    balanced: null,
    balance: null,
    byConstruction: [],
  };
}

function balanceOf(members: Members, edges: OfEdges<TriangleEdge>, signs: Signs): StrategicTriangle["balance"] {
  const weighted = edges.map(({ a, b, value }, at) => ({ a, b, weight: signs[at] === 0 ? 0 : (value ?? 0) }));
  return frustrationIndex({ nodes: members, edges: weighted });
}
