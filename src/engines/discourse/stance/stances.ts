import type { Problem } from "../../../base/problems/index.ts";
import { randomNumbers } from "../../../numerics/index.ts";
import { requireUsable } from "../checkStatements.ts";
import type { Statement } from "../model.ts";
import { optionNotUsable } from "../problems.ts";
import { givenPositions, type Group, grouped, type Grouping, speakerOf } from "./individual.ts";
import { known, mean } from "./mean.ts";
import { speakerInterval } from "./speakerInterval.ts";
import { logitStance, neutralShare, shrunkenMean } from "./stanceMeasures.ts";

/** How stances are taken. */
export interface StanceOptions {
  /** What a row is about; default camp. */
  readonly by?: Grouping;
  /** Groups that come first, in this order, also without a statement. */
  readonly order?: readonly string[];
  /** Draws over speakers; default 2,000. */
  readonly draws?: number;
  /** Seed of the draws; default 1. */
  readonly seed?: number;
}

/** How often a position was taken. */
export interface PositionCount {
  readonly position: number;
  readonly count: number;
  /** Of the statements with a position. */
  readonly share: number;
}

/** Where a group stands. Only dated statements of individual speakers with a position count. */
export interface StanceRow {
  readonly group: string;
  /** n: statements that count. */
  readonly n: number;
  /** Speakers of them. */
  readonly speakers: number;
  /** Mean position, on the codebook's scale; null without a statement. */
  readonly mean: number | null;
  /** 5th percentile of the mean over draws of speakers; null with fewer than two. */
  readonly low: number | null;
  /** 95th percentile. */
  readonly high: number | null;
  /** Mean drawn towards that of all groups: (n m + 4 m̄)/(n + 4); null when no group has a statement. */
  readonly shrunkenMean: number | null;
  /** ln(R + ½) − ln(L + ½); null without a statement. */
  readonly logit: number | null;
  /** Part of position 0; null without a statement. */
  readonly neutralShare: number | null;
  /** Positions that were taken, ascending. */
  readonly counts: readonly PositionCount[];
  /** Individual dated statements without a stance: they are not neutral. */
  readonly missing: number;
  /** Ids of statements attributed to the group as a whole: they count nowhere. */
  readonly collective: readonly string[];
  /** Ids of undated, earlier views: only {@link shiftOverTime} counts them. */
  readonly undated: readonly string[];
}

const [DRAWS, SEED, MOST_DRAWS] = [2000, 1, 1_000_000];

/**
 * Where each group stands, on how many statements of how many speakers, and how far the choice of speakers moves it.
 *
 * @throws E700 when a statement stands twice, E701 for unusable draws or seed.
 * @source docs/model/discourse.md, Stances; Lowe et al. (2011) for the logit
 */
export function stances(statements: readonly Statement[], options: StanceOptions = {}): StanceRow[] {
  const { by = "camp", order = [], draws = DRAWS, seed = SEED } = options;
  requireUsable(statements, drawProblems(draws, seed));
  const groups = grouped(statements, by, order);
  const overallMean = mean(groups.flatMap(({ current }) => givenPositions(current)));
  return groups.map((group) => stanceRow(group, overallMean, { draws, seed }));
}

/** What makes draws impossible. */
function drawProblems(draws: number, seed: number): Problem[] {
  const usable = Number.isInteger(draws) && draws >= 1 && draws <= MOST_DRAWS;
  return [
    ...(usable ? [] : [optionNotUsable("draws", draws, "a whole number from 1 to 1,000,000")]),
    ...(Number.isFinite(seed) ? [] : [optionNotUsable("seed", seed, "a finite number")]),
  ];
}

function stanceRow(group: Group, overallMean: number, { draws, seed }: { draws: number; seed: number }): StanceRow {
  const counted = group.current.filter((each) => each.position !== null);
  const positions = givenPositions(counted);
  return {
    group: group.group,
    n: counted.length,
    speakers: new Set(counted.map(speakerOf)).size,
    mean: known(mean(positions)),
    ...speakerInterval(counted, draws, randomNumbers(seed)),
    shrunkenMean: known(shrunkenMean(positions, overallMean)),
    logit: positions.length === 0 ? null : logitStance(positions),
    neutralShare: known(neutralShare(positions)),
    counts: positionCounts(positions),
    missing: group.current.length - counted.length,
    collective: group.collective.map((each) => each.id),
    undated: group.undated.map((each) => each.id),
  };
}

/** How often each position was taken, ascending. */
function positionCounts(positions: readonly number[]): PositionCount[] {
  const taken = [...new Set(positions)].toSorted((a, b) => a - b);
  return taken.map((position) => {
    const count = positions.filter((each) => each === position).length;
    return { position, count, share: count / positions.length };
  });
}
