import type { Frustration } from "../balance/frustrationIndex.ts";

/** What an edge is read from. */
export const READINGS = ["votes", "S", "double-centred", "composite"] as const;

/** Name of a reading: chance-corrected votes (kappa_w2), raw S, S less what each is close to everyone, or the weighted whole. */
export type Reading = (typeof READINGS)[number];

/** Kinds of triangle; open where an edge is within its band. */
export const TRIANGLE_TYPES = ["menage-a-trois", "romantic-triangle", "stable-marriage", "unit-veto", "open"] as const;

/** Kind of a triangle by the signs of its edges. */
export type TriangleType = (typeof TRIANGLE_TYPES)[number];

/** Three different states. */
export type Members = readonly [string, string, string];

/** Three edges in the order ab, ac, bc of the members. */
export type OfEdges<Value> = readonly [Value, Value, Value];

/** One edge of a triangle. */
export interface TriangleEdge {
  readonly a: string;
  readonly b: string;
  /** From −1 to 1, 0 what chance gives; null only with a reason. */
  readonly value: number | null;
  /** Why there is no value. */
  readonly valueReason?: string;
  /** Why the value says nothing, beginning with `uninformative`. */
  readonly flag?: string;
  /** A value not further from 0 than this has no sign. */
  readonly band: number;
}

/** A kind of triangle with who plays which part in it. */
export interface TriangleRole {
  readonly type: TriangleType;
  /** Of a romantic triangle: the one with two friendly edges. */
  readonly pivot: string | null;
  /** Of a stable marriage: the two that are friendly, and the third. */
  readonly partners: readonly [string, string] | null;
  readonly outcast: string | null;
}

/** A role with the share of resamples that have it. */
export interface RoleProbability extends Omit<TriangleRole, "type"> {
  /** Null: resamples in which an edge has no value. */
  readonly type: TriangleType | null;
  readonly probability: number;
}

/** What an edge would have to be for a state to be the pivot. */
export interface NeededEdge {
  readonly a: string;
  readonly b: string;
  readonly value: number | null;
  /** 1 friendly, −1 hostile. */
  readonly needed: 1 | -1;
  readonly holds: boolean;
  /** By how much the value has to move to reach the edge of its band, which it must then pass; 0 where it holds. */
  readonly change: number | null;
}

/** What would make a state the pivot of a romantic triangle. */
export interface PivotConditions {
  readonly state: string;
  readonly isPivot: boolean;
  readonly edges: OfEdges<NeededEdge>;
}

/** The triangle of three states by one reading; without type only with a reason. */
export interface StrategicTriangle extends Omit<TriangleRole, "type"> {
  readonly members: Members;
  readonly edges: OfEdges<TriangleEdge>;
  /** Signs of ab, ac, bc; 0 within the band. */
  readonly signs: OfEdges<-1 | 0 | 1 | null>;
  readonly type: TriangleType | null;
  readonly typeReason?: string;
  /** Of an open triangle: what it becomes when its edges within the band take a sign. */
  readonly possible: readonly TriangleRole[];
  /** By the signs: true where no state is torn between the other two; null while open. */
  readonly balanced: boolean | null;
  /** Of the edges outside their bands, by their values. */
  readonly balance: Frustration | null;
  /** Fields that follow from the signs by the balance theorem and are no further evidence. */
  readonly byConstruction: readonly string[];
  readonly pivotConditions: OfEdges<PivotConditions>;
}
