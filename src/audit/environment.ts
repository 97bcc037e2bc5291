import type { Case, Claim, ClaimsCase } from "../case/index.ts";
import type { Problem } from "../base/problems/index.ts";
import type { ResampledVotes } from "../solve/index.ts";
import type { Results } from "../results/index.ts";

/** What claims are audited against. */
export interface AuditRun {
  readonly case: Case;
  readonly results: Results;
  /** Absent where no votes were resampled: then results of votes keep their own ends. */
  readonly votes?: ResampledVotes;
}

/** Labels of a solve that stands in the place of the centre. */
export interface Setting {
  readonly base?: string;
  readonly elasticities?: string;
  readonly closure?: string;
}

/** A number of a scenario in one draw, of its equilibrium or of its markets, by where it stands; undefined where it is not drawn. */
export type DrawnNumbers = (scenario: string, place: string) => number | undefined;

/** What is put in the place of something else for one evaluation. */
export interface Substitution {
  /** Value by id of a fact. */
  readonly facts?: ReadonlyMap<string, number>;
  /** End of its interval by leaf: `fact ID`, `path TEXT`. */
  readonly ends?: ReadonlyMap<string, "low" | "high">;
  /** Factor by leaf. */
  readonly factors?: ReadonlyMap<string, number>;
  readonly setting?: Setting;
  readonly filters?: Readonly<Partial<Record<"measure" | "closing" | "reading", string>>>;
  /** Source whose figures go first. */
  readonly source?: string;
  /** Numbers of equilibria and markets in one draw, the centre apart. */
  readonly drawn?: DrawnNumbers;
  /** Resample of roll calls whose similarity stands in for that of all. */
  readonly draw?: number;
}

/** What was read in an evaluation. */
export interface Trace {
  /** Ids of the facts that enter the value. */
  readonly facts: Set<string>;
  /** Ids of the others for the same. */
  readonly others: Set<string>;
  /** By leaf the text of a path with the scenarios it was read in. */
  readonly paths: Map<string, { readonly path: string; readonly scenarios: Set<string> }>;
  /** Scenarios in which numbers of the equilibrium were read, each as often as one was. */
  readonly solved: string[];
  /** Whether a number of a market was read that was solved under a scenario. */
  hasMarkets: boolean;
  /** Whether a number was read of a market that did not reach prices that were recorded. */
  missesRecord: boolean;
  /** Whether a flow of a whole sector was read that stands for a good in it, of which a market asks who sold it instead. */
  isWholeSector: boolean;
  /** Leaves that may move: those with a low and a high end, and those that other solves of the equilibrium may have. */
  readonly intervals: Map<string, { readonly isEquilibrium: boolean; readonly hasEnds: boolean }>;
  readonly bases: Set<"data" | "model" | "coding" | "by-construction">;
  /** Sources of the coded statements that were read. */
  readonly codedFrom: Set<string>;
  /** Whether an alliance decision was read that is arithmetic with assumed values, no finding. */
  isArithmetic: boolean;
  /** Whether similarity of votes was read, which resampled roll calls move. */
  hasVotes: boolean;
  /** Whether the substitution put anything in the place of something. */
  isTouched: boolean;
  /** By path, without its filters, why a result is not known under the setting that was asked for. */
  readonly missed: Map<string, SettingMiss>;
}

/** Why a number is not known under a setting: its package holds a country inside its rest of the world or has other sectors, or no solve is kept with it. */
export type SettingMiss =
  | { readonly kind: "country-absent"; readonly countries: readonly string[] }
  | { readonly kind: "sector-absent"; readonly sectors: readonly string[] }
  | { readonly kind: "not-per-solve" };

/** Where an expression is evaluated. */
export interface Environment {
  readonly run: AuditRun;
  readonly claims: ClaimsCase;
  readonly claim: Claim;
  readonly scenario: string;
  readonly sourceName: string | null;
  /** Whether figures from after the day of the case may enter. */
  readonly isLater: boolean;
  readonly substitution: Substitution;
  readonly trace: Trace;
  readonly problems: Problem[];
  /** Nodes evaluated so far, of the limit. */
  readonly steps: { count: number };
}

/** Nodes that the evaluation of a quantity may take. */
export const STEP_LIMIT = 10_000;

/** A trace of nothing yet. */
export function newTrace(): Trace {
  return {
    facts: new Set(),
    others: new Set(),
    paths: new Map(),
    solved: [],
    intervals: new Map(),
    bases: new Set(),
    codedFrom: new Set(),
    isArithmetic: false,
    hasVotes: false,
    hasMarkets: false,
    missesRecord: false,
    isWholeSector: false,
    isTouched: false,
    missed: new Map(),
  };
}
