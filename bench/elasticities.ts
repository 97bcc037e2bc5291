import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { markdownTable } from "../src/base/wording/index.ts";
import { type Spread, spread } from "./measure.ts";

/** An estimate of a random panel, timed in a process of its own. */
export interface ElasticityTimes {
  readonly cells: number;
  readonly iterations: number;
  readonly passes: number;
  /** Of the deviance in the last step, over itself. */
  readonly lastChange: number;
  /** Milliseconds by the clock, and of processor time. */
  readonly clock: Spread;
  readonly processor: Spread;
  readonly calibration: Spread;
  /** Most memory that the process ever held, the panel in it. */
  readonly megabytes: number;
}

const SEED = 20_250_402;
/** Sellers, codes and months: a million cells. */
const SIZES = [100, 400, 25];
/** Seconds by the clock, megabytes. */
const AIM = { seconds: 20, megabytes: 1000 };

/**
 * Times estimates of a million cells, a tenth of them without imports at a known rate.
 *
 * @param rounds  How often it is timed, after one that is not.
 * @returns null where the process failed.
 */
export function elasticityTimes(rounds: number, sizes: readonly number[] = SIZES): ElasticityTimes | null {
  const program = join(import.meta.dirname, "elasticityPanel.js");
  const words = [program, SEED, ...sizes, rounds].map(String);
  const { status, stdout } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (status !== 0) return null;
  const told = JSON.parse(stdout) as {
    readonly clock: number[];
    readonly processor: number[];
    readonly calibration: number[];
    readonly cells: number;
    readonly fit: { readonly iterations: number; readonly passes: number; readonly lastChange: number };
    readonly kilobytes: number;
  };
  const { iterations, passes, lastChange } = told.fit;
  return {
    cells: told.cells,
    iterations,
    passes,
    lastChange,
    clock: spread(told.clock),
    processor: spread(told.processor),
    calibration: spread(told.calibration),
    megabytes: told.kilobytes / 1000,
  };
}

/** @returns a section of docs/performance.md. */
export function elasticitySection(found: ElasticityTimes | null): string {
  return [
    "## Elasticities from customs records",
    "One estimate of a random panel of 100 sellers, 400 codes and 25 months, with effects of seller × code, code × month and seller × month and both standard errors, from the checked cells to the answer; a tenth of the cells has " +
      "no imports at a known rate. In a process of its own; memory is the most that it held, the panel in it. *Aim*: by the clock on two quiet cores.",
    found === null ? "Not timed: the process failed." : table(found),
  ].join("\n\n");
}

function table(found: ElasticityTimes): string {
  const met = (isMet: boolean): string => (isMet ? "✓" : "**missed**");
  return markdownTable<ElasticityTimes>(
    [
      { title: "cells", of: ({ cells }) => String(cells) },
      { title: "steps", of: ({ iterations }) => String(iterations) },
      { title: "passes", of: ({ passes }) => String(passes) },
      { title: "last change", of: ({ lastChange }) => lastChange.toExponential(0) },
      { title: "processor, s", of: ({ processor }) => seconds(processor) },
      {
        title: "clock, s; aim",
        of: ({ clock }) => `${seconds(clock)}; ${AIM.seconds} ${met(clock.median <= 1000 * AIM.seconds)}`,
      },
      {
        title: "memory, MB; aim",
        of: ({ megabytes }) => `${megabytes.toFixed(0)}; ${AIM.megabytes} ${met(megabytes <= AIM.megabytes)}`,
      },
      {
        title: "calibration, ms",
        of: ({ calibration: { median, least, most } }) =>
          `${median.toFixed(1)} (${least.toFixed(1)}-${most.toFixed(1)})`,
      },
      {
        title: "processor / calibration",
        of: ({ processor, calibration }) => (processor.median / calibration.median).toFixed(0),
      },
    ],
    [found],
  );
}

function seconds({ median, least, most }: Spread): string {
  return `${(median / 1000).toFixed(1)} (${(least / 1000).toFixed(1)}-${(most / 1000).toFixed(1)})`;
}
