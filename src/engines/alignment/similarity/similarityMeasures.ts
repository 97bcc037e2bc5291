import { type Measure, MEASURES, type Similarity } from "../model.ts";
import { agreement, strictAgreement } from "./agreement.ts";
import { benatiCapurriOf } from "./benatiCapurri.ts";
import { kappaOf } from "./cohensKappa.ts";
import type { Contingency } from "./contingency.ts";
import { tauBOf } from "./kendallTauB.ts";
import { ALL_UNANIMOUS, NO_JOINT_ROLL_CALL } from "./score.ts";
import { piOf } from "./scottsPi.ts";
import { sScoreOf } from "./sScore.ts";

/** Votes of two states on the roll calls that both took part in. */
export interface VoteTables {
  /** All joint roll calls. */
  readonly all: Contingency;
  /** Those not unanimous among all voters of the assembly. */
  readonly contested: () => Contingency;
}

const OF_TABLES: Readonly<Record<Measure, (tables: VoteTables) => Similarity>> = {
  agree_voeten: ({ contested }) => {
    const table = contested();
    return table.total > 0 ? { value: agreement(table) } : { value: null, reason: ALL_UNANIMOUS };
  },
  agree_all: ({ all }) => ({ value: agreement(all) }),
  agree_strict: ({ all }) => ({ value: strictAgreement(all) }),
  S_abs: ({ all }) => ({ value: sScoreOf(all, "absolute") }),
  S_sq: ({ all }) => ({ value: sScoreOf(all, "squared") }),
  kappa_w2: ({ all }) => kappaOf(all, "squared"),
  kappa_w1: ({ all }) => kappaOf(all, "absolute"),
  kappa_nominal: ({ all }) => kappaOf(all, "nominal"),
  pi_nominal: ({ all }) => piOf(all, "nominal"),
  pi_w2: ({ all }) => piOf(all, "squared"),
  pi_w1: ({ all }) => piOf(all, "absolute"),
  A_bc: ({ all }) => benatiCapurriOf(all),
  tau_b: ({ all }) => tauBOf(all),
};

/**
 * One measure of two states' votes: null with its reason, flagged where it says nothing.
 *
 * @source docs/model/alignment.md, Similarity of votes; the equations are named in the file of each measure
 *
 * @example
 *   const all = contingencyTable(3, [2, 0, 0, 0, 0, 0, 0, 0, 2]);
 *   similarityMeasure("kappa_w2", { all, contested: () => all })   // { value: 1 }
 */
export function similarityMeasure(measure: Measure, tables: VoteTables): Similarity {
  if (tables.all.total === 0) return { value: null, reason: NO_JOINT_ROLL_CALL };
  return OF_TABLES[measure](tables);
}

/**
 * Every measure of two states' votes, from the same two tables.
 *
 * @source docs/model/alignment.md, Similarity of votes
 *
 * @example
 *   const all = contingencyTable(3, [2, 0, 0, 0, 0, 0, 1, 0, 1]);
 *   similarityMeasures({ all, contested: () => all }).agree_strict   // { value: 0.75 }
 */
export function similarityMeasures(tables: VoteTables): Readonly<Record<Measure, Similarity>> {
  return Object.fromEntries(MEASURES.map((measure) => [measure, similarityMeasure(measure, tables)])) as Record<
    Measure,
    Similarity
  >;
}
