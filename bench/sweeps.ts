import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { spread, type Spread } from "./measure.ts";

/** Runs of a case beyond those that pay for the start, and runs of a shard. */
const [FEW, MANY, SHARD] = [40, 240, 10];
/** Kernels that a thread runs. */
const KERNELS = 1500;
const ROUNDS = 3;
/** Part of what two kernels gain that two workers are to gain. */
const AIM = 0.9;

/** What two threads gain over one, runs of a case beside the calibration kernel. */
export interface SweepTimes {
  /** Milliseconds by the clock of a run on one thread. */
  readonly run: Spread;
  /** Runs in a time on two threads, over those on one. */
  readonly gain: Spread;
  /** The same of the calibration kernel. */
  readonly kernelGain: Spread;
}

/**
 * Times sweeps of draws of a new case on one thread and on two, in turns with kernels on as many.
 *
 * @returns null when the program is not built, or a sweep failed.
 */
export async function sweepTimes(root: string): Promise<SweepTimes | null> {
  const program = join(root, "dist/cli/main.js");
  if (!existsSync(program)) return null;
  const folder = mkdtempSync(join(tmpdir(), "tertius-sweeps-"));
  const isDone = (words: readonly string[]): boolean =>
    spawnSync(process.execPath, [program, ...words], { cwd: root, stdio: "ignore" }).status === 0;
  const clockOf = (threads: number, draws: number): number => {
    const out = join(folder, "out");
    rmSync(out, { recursive: true, force: true });
    const size = ["--draws", String(draws), "--shard-runs", String(SHARD), "--threads", String(threads), "--out", out];
    const before = performance.now();
    return isDone(["sweep", join(folder, "case"), ...size]) ? performance.now() - before : Number.NaN;
  };
  try {
    if (!isDone(["init", join(folder, "case")])) return null;
    const [run, gain, kernelGain]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < ROUNDS; round++) {
      const [one, two] = [1, 2].map((threads) => (clockOf(threads, MANY) - clockOf(threads, FEW)) / (MANY - FEW));
      const [kernel, kernels] = [await kernelClock(1), await kernelClock(2)];
      if (Number.isNaN(one) || Number.isNaN(two)) return null;
      run.push(one);
      gain.push(one / two);
      kernelGain.push((2 * kernel) / kernels);
    }
    return { run: spread(run), gain: spread(gain), kernelGain: spread(kernelGain) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Milliseconds until as many threads have each run their kernels. */
async function kernelClock(threads: number): Promise<number> {
  const before = performance.now();
  const ended = Array.from({ length: threads }, () => {
    const worker = new Worker(new URL("kernelThread.js", import.meta.url), { workerData: KERNELS });
    return new Promise<void>((resolve, reject) => {
      worker.once("error", reject);
      worker.once("exit", () => resolve());
    });
  });
  await Promise.all(ended);
  return performance.now() - before;
}

/** A section of docs/performance.md. */
export function sweepSection(found: SweepTimes | null): string {
  const heading = "## Sweeps of draws";
  if (found === null) return `${heading}\n\nNot timed: the program was not built, or a sweep failed.`;
  const { run, gain, kernelGain } = found;
  const part = gain.median / kernelGain.median;
  return [
    heading,
    `A run of a new case, one scenario of 69 countries and 23 sectors at drawn elasticities, takes ${run.median.toFixed(0)} ms by the clock on one thread ` +
      `(${run.least.toFixed(0)}-${run.most.toFixed(0)}, the start of the program taken off). Two threads make ${gain.median.toFixed(2)} times as many runs; two calibration kernels at once make ` +
      `${kernelGain.median.toFixed(2)} times as many as one. That is ${part.toFixed(2)} of what they gain; aim: at least ${AIM} ${part >= AIM ? "✓" : "**missed**"}.`,
  ].join("\n\n");
}
