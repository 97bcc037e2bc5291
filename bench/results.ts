import { type Equilibrium, solveEquilibrium } from "../src/engines/equilibrium/index.ts";
import { evaluate, newEvaluation } from "../src/engines/equilibrium/evaluation.ts";
import { system } from "../src/engines/equilibrium/system.ts";
import type { Bench } from "./economies.ts";
import { calibrationKernel, floorKernel, type Sink } from "./kernels.ts";
import { type Spread, timedInTurns } from "./measure.ts";
import { measuredBytes, workingBytes } from "./memory.ts";
import { type NestedLoops, nestedLoops } from "../src/node/replication/nestedLoops.ts";

/** Largest residual of any equation at which a timed solve stops. */
export const TOLERANCE = 1e-9;
/** Where the nested loops stop, and how far their answer may be from ours. */
const [NESTED_TOLERANCE, AGREEMENT] = [1e-10, 1e-8];

/** What one economy cost. */
export interface BenchResult {
  readonly name: string;
  readonly countries: number;
  readonly sectors: number;
  readonly aim: number | null;
  readonly evaluations: number;
  readonly residual: number;
  readonly solve: Spread;
  readonly floor: Spread;
  readonly calibration: Spread;
  /** One pass through the system, without setting up and without the search. */
  readonly evaluation: Spread;
  /** N²J + NJ²: terms of one evaluation. */
  readonly terms: number;
  /** Bytes of the trade shares. */
  readonly shareBytes: number;
  readonly workingBytes: number;
  /** Null without `node --expose-gc`. */
  readonly measuredBytes: number | null;
  readonly nested: NestedResult | null;
}

/** The paper's own algorithm on the same economy. */
export interface NestedResult {
  readonly time: Spread;
  readonly outer: number;
  readonly pricePasses: number;
  readonly spendingPasses: number;
  /** Largest distance of wages and prices from ours. */
  readonly gap: number;
}

/**
 * Times one economy: our solve, the floor and the calibration kernel in turns, and the nested loops where asked.
 *
 * @param rounds   How often each is timed; at least 7 for a published number.
 * @param collect  The garbage collector, null when it is not at hand.
 * @throws Error when the nested loops and we disagree by more than 1e-8.
 */
export function benchResult(
  bench: Bench,
  rounds: number,
  withNested: boolean,
  collect: (() => void) | null,
): BenchResult {
  const { model, policy } = bench;
  const solve = (): Equilibrium => solveEquilibrium(model, policy, { tolerance: TOLERANCE });
  const found = solve();
  const sink: Sink = { total: 0 };
  const floor = floorKernel(model, found.evaluations);
  const nested = withNested ? comparedLoops(bench) : null;
  const times = timedInTurns(
    {
      calibration: () => calibrationKernel(sink),
      floor: () => floor(sink),
      solve: () => void solve(),
      passes: evaluationPasses(bench, found),
      nested: nested === null ? (): void => {} : (): void => void loops(bench),
    },
    rounds,
  );
  if (!Number.isFinite(sink.total)) throw new Error("a kernel gave no number");
  const [countries, sectors] = [model.countries.size, model.sectors.size];
  return {
    name: bench.name,
    countries,
    sectors,
    aim: bench.aim,
    evaluations: found.evaluations,
    residual: found.residuals.max,
    solve: times.solve,
    evaluation: perPass(times.passes),
    floor: times.floor,
    calibration: times.calibration,
    terms: countries * sectors * (countries + sectors),
    shareBytes: model.tradeShares.values.byteLength,
    workingBytes: workingBytes(model, policy),
    measuredBytes: collect === null ? null : measuredBytes(model, policy, collect),
    nested: nested === null ? null : { ...nested, time: times.nested },
  };
}

/** Passes that are timed together: one alone is shorter than the clock of the processor time can tell. */
const PASSES = 20;

function evaluationPasses({ model, policy }: Bench, found: Equilibrium): () => void {
  const built = system(model, policy, found.closure);
  const evaluation = newEvaluation(built);
  return () => {
    for (let pass = 0; pass < PASSES; pass++) evaluate(built, found.state, evaluation);
  };
}

function perPass({ median, least, most, runs }: Spread): Spread {
  return { median: median / PASSES, least: least / PASSES, most: most / PASSES, runs };
}

function loops({ model, policy }: Bench): NestedLoops {
  return nestedLoops(model, policy, { tolerance: NESTED_TOLERANCE, damping: 0.2 });
}

function comparedLoops(bench: Bench): Omit<NestedResult, "time"> {
  const ours = solveEquilibrium(bench.model, bench.policy);
  const { wageHat, priceHat, outer, pricePasses, spendingPasses } = loops(bench);
  const gap = Math.max(largestGap(ours.wageHat, wageHat), largestGap(ours.priceIndexHat.values, priceHat));
  if (!(gap <= AGREEMENT)) throw new Error(`the nested loops differ from ours by ${gap}`);
  return { outer, pricePasses, spendingPasses, gap };
}

function largestGap(ours: Float64Array, theirs: Float64Array): number {
  return ours.reduce((most, value, e) => Math.max(most, Math.abs(value - theirs[e])), 0);
}
