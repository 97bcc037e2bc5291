import { hasErrors, type Problem } from "../problems/index.ts";
import { unscalablePattern } from "./tariffPathProblems.ts";
import type { AverageStep } from "./tariffPathSeries.ts";

/** What a tariff path is fitted to. */
export interface TariffPathInput {
  /** Published averages, the first one being the level before anything was added; in order of time. */
  readonly steps: readonly AverageStep[];
  /** How added points spread over sectors, before scaling; percentage points by goods sector. */
  readonly pattern: ReadonlyMap<string, number>;
  /** Base-year trade between the two by goods sector, net of tariff: the weights of the average; any unit. */
  readonly flows: ReadonlyMap<string, number>;
  /** A sector whose points are known, from a day on; null when none is. */
  readonly fixed: { readonly sector: string; readonly points: number; readonly from: string } | null;
}

/** One step as fitted. */
export interface FittedStep {
  /** First day, ISO date. */
  readonly from: string;
  /** First day of the next step; null = open. */
  readonly to: string | null;
  /** Percent, as published. */
  readonly published: number;
  /** Published minus the published level of the first step; percentage points. */
  readonly added: number;
  /** What the pattern is multiplied by; negative where the average fell below the first step. */
  readonly factor: number;
  /** Points of the fixed sector on this step; null while it is not fixed. */
  readonly fixedPoints: number | null;
}

/** Points added on one sector between two days. */
export interface PathRow {
  readonly sector: string;
  /** Percentage points, rounded to 1e-6. */
  readonly points: number;
  readonly from: string;
  readonly to: string | null;
}

/** A dated path of added tariffs. */
export interface TariffPath {
  readonly steps: readonly FittedStep[];
  readonly rows: readonly PathRow[];
  readonly problems: readonly Problem[];
}

/**
 * Added tariffs by sector and day whose trade-weighted average follows a published series.
 *
 *     added = Σ_j M_j a_j / Σ_j M_j,   a_j = factor · pattern_j,   one factor a step
 *     with a fixed sector f:   factor = (added · Σ_j M_j − a_f M_f) / Σ_{j≠f} M_j pattern_j
 *
 * The average is linear in the factor, so there is nothing to iterate. A factor may be negative: the
 * published average fell below its first value, or the fixed sector alone takes more than was added.
 *
 * @returns rows without the first step (nothing added) and the factors as fitted; E384 where no factor fits.
 *
 * @example
 *   const path = fitTariffPath({
 *     steps: [{ from: "2018-01-01", average: 3 }, { from: "2018-07-06", average: 8 }],
 *     pattern: new Map([["crops", 10], ["cars", 20]]),
 *     flows: new Map([["crops", 50], ["cars", 50]]),
 *     fixed: null,
 *   });
 *   path.steps[1].factor              // 0.3333333333333333
 *   path.rows.map((row) => row.points)   // [3.333333, 6.666667]
 */
export function fitTariffPath(input: TariffPathInput): TariffPath {
  const base = input.steps[0]?.average ?? NaN;
  const steps = input.steps.map((step, position) => {
    const fixedPoints = input.fixed !== null && step.from >= input.fixed.from ? input.fixed.points : null;
    const added = rounded(step.average - base, 9);
    const factor = patternFactor(input, added, fixedPoints);
    return {
      from: step.from,
      to: input.steps[position + 1]?.from ?? null,
      published: step.average,
      added,
      factor,
      fixedPoints,
    };
  });
  const problems = steps
    .filter((step) => !Number.isFinite(step.factor))
    .map((step) => unscalablePattern(step.from, step.added));
  const rows = hasErrors(problems) ? [] : steps.flatMap((step) => rowsOfStep(input, step));
  return { steps, rows, problems };
}

/**
 * Trade-weighted average of the points that rows add on a day.
 *
 * @param flows  Base-year trade by goods sector, net of tariff; sectors without a row count with 0 points.
 * @returns percentage points; NaN when nothing is traded.
 *
 * @example
 *   const rows = [{ sector: "cars", points: 25, from: "2018-07-06", to: null }];
 *   addedAverage(rows, new Map([["cars", 20], ["crops", 80]]), "2018-07-06")   // 5
 *   addedAverage(rows, new Map([["cars", 20], ["crops", 80]]), "2018-07-05")   // 0
 */
export function addedAverage(rows: readonly PathRow[], flows: ReadonlyMap<string, number>, date: string): number {
  const inForce = rows.filter((row) => row.from <= date && (row.to === null || date < row.to));
  const paid = inForce.reduce((sum, row) => sum + row.points * (flows.get(row.sector) ?? 0), 0);
  return paid / total(flows);
}

function patternFactor(input: TariffPathInput, added: number, fixedPoints: number | null): number {
  const fixedSector = fixedPoints === null ? null : (input.fixed?.sector ?? null);
  let scaled = 0;
  for (const [sector, points] of input.pattern) {
    if (sector !== fixedSector) scaled += points * (input.flows.get(sector) ?? 0);
  }
  const ofFixed = fixedSector === null ? 0 : (fixedPoints ?? 0) * (input.flows.get(fixedSector) ?? 0);
  const wanted = added * total(input.flows) - ofFixed;
  return wanted === 0 ? 0 : wanted / (scaled === 0 ? NaN : scaled);
}

function rowsOfStep(input: TariffPathInput, step: FittedStep): PathRow[] {
  return [...input.pattern]
    .map(([sector, points]) => {
      const isFixed = step.fixedPoints !== null && sector === input.fixed?.sector;
      return { sector, points: rounded(isFixed ? step.fixedPoints : points * step.factor, 6) };
    })
    .filter((row) => row.points !== 0)
    .map((row) => ({ ...row, from: step.from, to: step.to }));
}

function total(flows: ReadonlyMap<string, number>): number {
  return [...flows.values()].reduce((sum, value) => sum + value, 0);
}

function rounded(value: number, digits: number): number {
  const near = Number(value.toFixed(digits));
  return near === 0 ? 0 : near;
}
