import { percentile } from "../../../numerics/index.ts";
import { type Measure, MEASURES, type Similarity } from "../model.ts";
import { type Ballots, type JointVotes, jointVotes, voteTables } from "./ballots.ts";
import { similarityMeasure } from "./similarityMeasures.ts";

/** Percentiles that an interval runs between. */
const [LOW, HIGH] = [0.05, 0.95];
/** Share of resamples that must have a value, so that the rest could not move the percentiles out of sight. */
const DEFINED = 0.95;

/** The measures with the interval that resampled resolutions give; none where a measure has no value or says nothing. */
export function withIntervals(
  measures: Readonly<Record<Measure, Similarity>>,
  ballots: Ballots,
  joint: JointVotes,
): Readonly<Record<Measure, Similarity>> {
  if (ballots.resamples.length === 0) return measures;
  const draws = measuresDrawn(ballots, joint, MEASURES);
  return Object.fromEntries(
    MEASURES.map((measure) => [measure, withInterval(measures[measure], draws[measure])]),
  ) as Record<Measure, Similarity>;
}

function withInterval(similarity: Similarity, draws: Float64Array): Similarity {
  const says = similarity.value !== null && similarity.flag === undefined;
  const values = draws.filter((value) => !Number.isNaN(value));
  if (!says || values.length < DEFINED * draws.length) return similarity;
  return { ...similarity, low: percentile(values, LOW), high: percentile(values, HIGH) };
}

/**
 * Measures on every resample, for several pairs at once: what happens together in one resample stands at the same place.
 *
 * @param pairs  Positions of the two states of each pair.
 * @returns by measure [pair][draw] NaN where a resample leaves the measure undefined.
 */
export function resampledMeasures<Name extends Measure>(
  ballots: Ballots,
  pairs: readonly (readonly [number, number])[],
  names: readonly Name[],
): Readonly<Record<Name, readonly Float64Array[]>> {
  const drawn = pairs.map(([a, b]) => measuresDrawn(ballots, jointVotes(ballots, a, b), names));
  return Object.fromEntries(names.map((name) => [name, drawn.map((each) => each[name])])) as Record<
    Name,
    Float64Array[]
  >;
}

/** By measure [draw]: values of a pair on every resample, NaN where it has none. */
function measuresDrawn<Name extends Measure>(
  ballots: Ballots,
  joint: JointVotes,
  names: readonly Name[],
): Readonly<Record<Name, Float64Array>> {
  const tables = ballots.resamples.map((resample) => voteTables(ballots, joint, resample));
  const valuesOf = (name: Name): Float64Array =>
    Float64Array.from(tables, (each) => similarityMeasure(name, each).value ?? NaN);
  return Object.fromEntries(names.map((name) => [name, valuesOf(name)])) as Record<Name, Float64Array>;
}
