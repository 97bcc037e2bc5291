import { percentile, type RandomNumbers } from "../../../numerics/index.ts";
import type { Statement } from "../model.ts";
import { givenPositions, speakerOf } from "./individual.ts";
import { mean } from "./mean.ts";

/** Percentiles that an interval runs between. */
const [LOW, HIGH] = [0.05, 0.95];

/** An interval; both ends null where fewer than two speakers leave nothing to draw. */
export interface Interval {
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * Where the mean position lies when other speakers of the same kind had been heard: speakers are drawn with replacement, each
 * with all his statements.
 *
 * @param draws   How often the speakers are drawn.
 * @param random  Seeded numbers.
 * @returns 5th and 95th percentile of the mean over the draws.
 * @source Efron & Tibshirani (1993), An Introduction to the Bootstrap, chapter 13; clusters are speakers
 */
export function speakerInterval(statements: readonly Statement[], draws: number, random: RandomNumbers): Interval {
  const speakers = positionsOfSpeakers(statements);
  if (speakers.length < 2) return { low: null, high: null };
  const means = Float64Array.from({ length: draws }, () => drawnMean(speakers, random));
  return { low: percentile(means, LOW), high: percentile(means, HIGH) };
}

/** Positions of each speaker who has any. */
function positionsOfSpeakers(statements: readonly Statement[]): (readonly number[])[] {
  const bySpeaker = new Map<string, Statement[]>();
  for (const statement of statements) {
    const speaker = speakerOf(statement);
    const known = bySpeaker.get(speaker);
    if (known === undefined) bySpeaker.set(speaker, [statement]);
    else known.push(statement);
  }
  return [...bySpeaker.values()].map(givenPositions).filter((positions) => positions.length > 0);
}

function drawnMean(speakers: readonly (readonly number[])[], random: RandomNumbers): number {
  const drawn = speakers.flatMap(() => speakers[Math.floor(random() * speakers.length)] ?? []);
  return mean(drawn);
}
