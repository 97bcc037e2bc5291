import type { Problem } from "../../base/problems/index.ts";
import {
  centredSumsInto,
  type CrossedWeights,
  solveCrossedInto,
  weigh,
  withoutEffectsInto,
} from "../../numerics/index.ts";
import { fittedImportsInto, newFitted, type Parameters } from "./fittedImports.ts";
import type { LaidPanel } from "./laidPanel.ts";
import { estimateNotConverged, noVariation } from "./problems.ts";
import type { FitQuality } from "./results.ts";
import { hasVanished } from "./vanished.ts";

/** How far a search goes. */
export interface FitOptions {
  /** Largest change of the deviance in the last step, over itself. Default 1e-10. */
  readonly tolerance?: number;
  /** Steps before it is given up. Default 200. */
  readonly maximum?: number;
}

/** β, the effects, and what standard errors are made of. */
export interface Fit extends Parameters {
  /** Why the search ended before its equations held; null where they hold. */
  readonly problem: Problem | null;
  /** μ as weights of the entries. */
  readonly fitted: CrossedWeights;
  /** Effects that x is rid of   [column]   log   How effects follow β. */
  readonly ofRate: Float64Array;
  /** x less its effects, weighed by μ   [entry]   log */
  readonly rate: Float64Array;
  /** z less its effects, or x where there is no instrument   [entry]   log */
  readonly moved: Float64Array;
  /** Σ z̃ (v − μ)   money   Open in the equation of β. */
  readonly open: number;
  /** Σ μ z̃ x̃   money   What the equation of β turns by. */
  readonly slope: number;
  readonly quality: FitQuality;
}

/** What of the model is searched. */
export interface Searched {
  /** Whether β is; else it stays where it starts, and the effects that go with it are searched. */
  readonly isBetaFree: boolean;
  /** Whether z takes the place of x in the equation of β. */
  readonly isInstrumented: boolean;
  /** From where; null: from no response. */
  readonly start: Parameters | null;
}

/** Largest sum of v − μ over an effect, over its imports, at which its equation counts as holding. */
export const RESIDUAL = 1e-8;
/** Deviance below which a change is no longer measured against it, over all imports: rounding would decide. */
const NO_DEVIANCE = 1e-4;
/** Of the variation of rates within rows, what must be left beside the effects. */
const LEAST_VARIATION = 1e-9;
/** What is left of the equations of a step over their right side: the next step goes on from there. */
const STEP = 1e-6;
/** The same where rates are rid of their effects: standard errors are made of what is left of them. */
const PARTIAL = 1e-9;
/** Size of what is left, over that of ln μ or of the rates, that is rounding. */
const ROUNDING = 1e-13;
/** Passes of one search for effects. */
const PASSES = 2000;
/** Rounds that match imports by seller and period, then by code and period, before the first step. */
const MATCHED = 3;
/** Rise of the deviance, over itself and all imports, that is rounding. */
const SLACK = 1e-12;
const HALVINGS = 40;
/** Largest move of ln μ within a row in one step: beyond, weights that vanish would leave the next step nothing to go by. */
const LARGEST_MOVE = 4;
/** Steps after which cells without imports are looked at: a fit that needs more may be running after one that it can reach at −∞ alone. */
const PATIENCE = 15;

/** Everything a search works on. */
interface Search {
  readonly panel: LaidPanel;
  readonly isBetaFree: boolean;
  readonly isInstrumented: boolean;
  /** Σ v   money */
  readonly total: number;
  readonly fitted: CrossedWeights;
  /** Effects that x and z are rid of   [column] */
  readonly ofRate: Float64Array;
  readonly ofInstrument: Float64Array;
  readonly rate: Float64Array;
  readonly moved: Float64Array;
  /** Sums of v − μ   [column]   money */
  readonly open: Float64Array;
  readonly right: Float64Array;
  passes: number;
  /** What cannot be told from effects; null where all can. */
  lost: Problem | null;
  /** Whether x and z are rid of their effects as far as is asked. */
  isRid: boolean;
}

/** The equation of β. */
interface BetaEquation {
  readonly open: number;
  readonly slope: number;
  /** Σ |z̃| μ   What `open` is measured by. */
  readonly size: number;
}

/** Where β stays, its equation is asked for when the effects that go with it are found. */
const UNASKED: BetaEquation = { open: 0, slope: 1, size: 1 };

/**
 * Searches β and the effects, or the effects at a given β, by Newton steps on the Poisson pseudo-likelihood, in which the effects of rows are
 * solved for: each is a weighted least squares step (iteratively reweighted least squares) of which the effects are partialled out. A step that
 * does not lower the deviance is halved.
 *
 * @returns the last point, with the problem where its equations do not hold: E546 no variation is left, E547 not converged.
 * @source Correia, Guimarães & Zylkin (2020), Stata Journal 20(1); docs/model/elasticities-estimate.md, How it is searched
 */
export function poissonFit(
  panel: LaidPanel,
  { isBetaFree, isInstrumented, start }: Searched,
  { tolerance = 1e-10, maximum = 200 }: FitOptions = {},
): Fit {
  const search = newSearch(panel, isBetaFree, isInstrumented);
  const hasZeros = panel.value.includes(0);
  let at: Parameters = start ?? matchedStart(search);
  let deviance = fittedImportsInto(search.fitted.each, panel, at);
  let lastChange = Infinity;
  for (let iterations = 0; ; iterations++) {
    weigh(search.fitted);
    const { equation, residual } = openEquations(search, lastChange <= tolerance);
    const quality = { iterations, passes: search.passes, deviance, lastChange, residual };
    const ended = (problem: Problem | null): Fit => asFit(search, at, equation, quality, problem);
    if (search.lost !== null) return ended(search.lost);
    if (search.isRid && lastChange <= tolerance && residual <= RESIDUAL) return ended(null);
    const isRunning = hasZeros && iterations >= PATIENCE && hasVanished(panel, search.fitted.each);
    const next = iterations < maximum && !isRunning ? stepped(search, at, deviance, equation) : null;
    if (next === null) return ended(estimateNotConverged(iterations, lastChange, residual, RESIDUAL));
    lastChange = changeOfDeviance(panel, deviance, next.deviance);
    at = next.at;
    deviance = next.deviance;
  }
}

/**
 * Change of the deviance over itself, or over a ten-thousandth of all imports where it is less.
 *
 * @unit share
 * @source docs/model/elasticities-estimate.md, How it is searched
 */
export function changeOfDeviance({ rowTotal }: LaidPanel, before: number, after: number): number {
  const least = NO_DEVIANCE * rowTotal.reduce((sum, total) => sum + total, 0);
  return Math.abs(after - before) / Math.max(after, least);
}

function newSearch(panel: LaidPanel, isBetaFree: boolean, isInstrumented: boolean): Search {
  const entry = (): Float64Array => new Float64Array(panel.value.length);
  const column = (): Float64Array => new Float64Array(panel.entries.columns);
  const rate = entry();
  return {
    panel,
    isBetaFree,
    isInstrumented,
    total: panel.rowTotal.reduce((sum, total) => sum + total, 0),
    fitted: newFitted(panel),
    ofRate: column(),
    ofInstrument: column(),
    rate,
    moved: isInstrumented ? entry() : rate,
    open: column(),
    right: column(),
    passes: 0,
    lost: null,
    isRid: true,
  };
}

/** Effects under which every seller and every code has, in turns, what it imported in each period, without any response to rates. */
function matchedStart({ panel, fitted, open }: Search): Parameters {
  const { entries, columnTotal } = panel;
  const effects = new Float64Array(entries.columns);
  for (let round = 0; round < MATCHED; round++)
    for (const column of [entries.first, entries.second]) {
      fittedImportsInto(fitted.each, panel, { beta: 0, effects });
      open.fill(0);
      for (let e = 0; e < column.length; e++) open[column[e]!]! += fitted.each[e]!;
      for (let c = 0; c < effects.length; c++)
        if (open[c]! > 0 && columnTotal[c]! > 0) effects[c]! += Math.log(columnTotal[c]! / open[c]!);
    }
  return { beta: 0, effects };
}

/** Rids x and z of their effects at the weights of now, from where they were before. */
function equationOfBeta(search: Search): BetaEquation {
  const { panel, isInstrumented, fitted, rate, moved } = search;
  search.isRid = true;
  partialOut(search, "rates", panel.rate, search.ofRate, rate);
  if (isInstrumented && panel.instrument !== null)
    partialOut(search, "the instrument", panel.instrument, search.ofInstrument, moved);
  let [open, size, slope] = [0, 0, 0];
  for (let e = 0; e < moved.length; e++) {
    const own = moved[e]! * fitted.each[e]!;
    open += moved[e]! * panel.value[e]! - own;
    size += Math.abs(own);
    slope += own * rate[e]!;
  }
  return { open, size, slope };
}

/** Writes values less their effects, from those found before on. */
function partialOut(
  search: Search,
  what: string,
  values: Float64Array,
  effects: Float64Array,
  out: Float64Array,
): void {
  const { fitted, right } = search;
  const all = withinRows(fitted, values);
  centredSumsInto(right, fitted, values);
  const options = { tolerance: PARTIAL, least: ROUNDING * Math.sqrt(all), maximum: PASSES };
  const { passes, isEnough } = solveCrossedInto(effects, fitted, right, options);
  search.passes += passes;
  search.isRid &&= isEnough;
  withoutEffectsInto(out, fitted, values, effects);
  let left = 0;
  for (let e = 0; e < out.length; e++) left += fitted.each[e]! * out[e]! ** 2;
  const part = all > 0 ? left / all : 0;
  if (!(part > LEAST_VARIATION)) search.lost ??= noVariation(what, part);
}

/** Weighted squares of values less the mean of their row. */
function withinRows({ entries, each, ofRow }: CrossedWeights, values: Float64Array): number {
  let all = 0;
  for (let row = 0; row < ofRow.length; row++) {
    let sum = 0;
    for (let e = entries.starts[row]!; e < entries.starts[row + 1]!; e++) sum += each[e]! * values[e]!;
    const mean = sum / ofRow[row]!;
    for (let e = entries.starts[row]!; e < entries.starts[row + 1]!; e++) all += each[e]! * (values[e]! - mean) ** 2;
  }
  return all;
}

/** The equation of β, and the largest of what is open, each in its own size. Where β stays, its equation is not asked for before effects hold. */
function openEquations(search: Search, isStill: boolean): { equation: BetaEquation; residual: number } {
  const ofEffects = openEffects(search);
  if (!search.isBetaFree)
    return { equation: isStill && ofEffects <= RESIDUAL ? equationOfBeta(search) : UNASKED, residual: ofEffects };
  const equation = equationOfBeta(search);
  return { equation, residual: Math.max(ofEffects, Math.abs(equation.open) / equation.size) };
}

/** Sums of v − μ by column, and the largest of them over what the column imported. */
function openEffects({ panel, fitted, open }: Search): number {
  const { entries, value, columnTotal } = panel;
  open.fill(0);
  for (let e = 0; e < value.length; e++) {
    const difference = value[e]! - fitted.each[e]!;
    open[entries.first[e]!]! += difference;
    open[entries.second[e]!]! += difference;
  }
  let most = 0;
  for (let c = 0; c < open.length; c++)
    if (columnTotal[c]! > 0) most = Math.max(most, Math.abs(open[c]!) / columnTotal[c]!);
  return most;
}

/** The next point, or null where no part of the step leads further. */
function stepped(
  search: Search,
  { beta, effects }: Parameters,
  deviance: number,
  equation: BetaEquation,
): { at: Parameters; deviance: number } | null {
  const { panel, isBetaFree, fitted, open, ofRate } = search;
  const ofBeta = isBetaFree ? equation.open / equation.slope : 0;
  const ofEffects = new Float64Array(effects.length);
  const options = { tolerance: STEP, least: ROUNDING * Math.sqrt(search.total), maximum: PASSES };
  search.passes += solveCrossedInto(ofEffects, fitted, open, options).passes;
  for (let c = 0; c < effects.length; c++) ofEffects[c]! -= ofBeta * ofRate[c]!;
  const slack = SLACK * (deviance + search.total);
  const most = Math.min(1, LARGEST_MOVE / largestMove(search, ofBeta, ofEffects));
  for (let halving = 0, part = most; halving < HALVINGS; halving++, part /= 2) {
    const at = { beta: beta + part * ofBeta, effects: effects.map((effect, c) => effect + part * ofEffects[c]!) };
    const next = fittedImportsInto(fitted.each, panel, at);
    if (next <= deviance + slack) return { at, deviance: next };
  }
  return null;
}

/** Largest move of ln μ of one entry of a row against another. */
function largestMove({ panel }: Search, ofBeta: number, ofEffects: Float64Array): number {
  const { starts, first, second } = panel.entries;
  let most = 0;
  for (let row = 0; row + 1 < starts.length; row++) {
    let [low, high] = [Infinity, -Infinity];
    for (let e = starts[row]!; e < starts[row + 1]!; e++) {
      const move = ofBeta * panel.rate[e]! + ofEffects[first[e]!]! + ofEffects[second[e]!]!;
      if (move < low) low = move;
      if (move > high) high = move;
    }
    if (high - low > most) most = high - low;
  }
  return most;
}

function asFit(
  { fitted, ofRate, rate, moved }: Search,
  at: Parameters,
  { open, slope }: BetaEquation,
  quality: FitQuality,
  problem: Problem | null,
): Fit {
  return { ...at, problem, fitted, ofRate, rate, moved, open, slope, quality };
}
