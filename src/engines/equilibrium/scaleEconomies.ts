import { TertiusError } from "../../base/problems/index.ts";
import { parameter } from "../../base/sets/index.ts";
import { type FixedPoint, solveFixedPoint, spectralRadius } from "../../numerics/index.ts";
import { baseOutput } from "./baseOutput.ts";
import { stopper } from "./jointSearch.ts";
import type { EquilibriumModel, TradePolicy } from "./model.ts";
import { unmovedPolicy } from "./policy.ts";
import { scaleNotSettled, scaleTooStrong } from "./problems.ts";
import type { Equilibrium } from "./results.ts";
import { solveEquilibrium, withoutDeficits } from "./solve.ts";
import type { SolveOptions } from "./solveOptions.ts";

/** Free entry: unit costs fall as a sector of a country grows. */
export interface Scale {
  /** ψ ≥ 0: percent by which unit cost falls where size grows by 1 %.   [sector] */
  readonly elasticities: Float64Array;
  /** What size is: `labour`, those who work there; `bundle`, all that is used there, labour and inputs as one. */
  readonly of: "labour" | "bundle";
}

/** A model with economies of scale. */
export interface ScaleEconomies {
  /** ρ: of a change of size in the base year, the part that comes back once all markets have answered; 1/ρ is the largest multiple of ψ that is an equilibrium to stay at. */
  readonly feedback: number;
  /**
   * The equilibrium under a policy, of ψ times a multiple.
   *
   * @throws E536 where multiple · ρ ≥ 1; E537 where sizes do not settle; else as `solveEquilibrium`
   */
  readonly solve: (policy: TradePolicy, multiple?: number) => Equilibrium;
}

const TOLERANCE = 1e-10;
/** Of the tolerance: the search stops well within it, and each equilibrium inside is closer still, so that its error does not show in sizes. */
const WANTED = 0.1;
const INNER = 0.01;
const CLOSEST = 1e-13;
/** Past steps that are mixed first; none where that leads nowhere, which is slow and sure near the base while ρ < 1. */
const MEMORY = 6;
const MOST = 1000;
const PATIENCE = 60;
const SLOW_PATIENCE = 300;
/** Change of sizes that the feedback is measured by. */
const NUDGE = 1e-4;
const FEEDBACK_DIGITS = 1e-4;

/**
 * Economies of scale under free entry. Size is employment, or the bundle that it is one part of:
 *
 *     labour:  ln ĉ = ln Ĉ − ψ (ln Ŷ − ln ŵ)        bundle:  ln ĉ = ln Ĉ − ψ (ln Ŷ − ln Ĉ) = (1 + ψ) ln Ĉ − ψ ln Ŷ
 *
 * Ĉ is unit cost at constant size. To every other equation this is a change of productivity, so the equilibrium is one of
 * `solveEquilibrium` whose productivity is what its own sizes make of it: a fixed point around it, by Anderson acceleration.
 *
 * Sizes feed on themselves: a larger sector is cheaper and sells more. ρ is the largest eigenvalue of that, all markets cleared, at the
 * base year. From 1 on the base year is no equilibrium that the economy would stay at, and what a search finds means nothing: it is
 * refused. ψθ < 1 is not enough where sectors buy from each other.
 *
 * @param options  As for `solveEquilibrium`; a start is not used.
 * @unit as in `Equilibrium`; ρ a pure number
 * @source Lashkaripour & Lugovskyy (2023), equation (13), for the bundle; Kucheryavyy, Lyn & Rodríguez-Clare (2023), Grounded by Gravity, for
 *         employment, and for ψθ without inputs
 */
export function scaleEconomies(model: EquilibriumModel, scale: Scale, options: SolveOptions = {}): ScaleEconomies {
  const { start: _ignored, ...search } = options;
  const base = search.closure === "none" ? withoutDeficits(model, search) : model;
  const feedback = feedbackOf(base, scale, search);
  return {
    feedback,
    solve: (policy, multiple = 1) => {
      if (!(multiple * feedback < 1)) throw new TertiusError([scaleTooStrong(multiple * feedback, multiple)]);
      const elasticities = scale.elasticities.map((each) => multiple * each);
      return solveWithScale(base, policy, { ...scale, elasticities }, search);
    },
  };
}

function feedbackOf(model: EquilibriumModel, scale: Scale, options: SolveOptions): number {
  const step = scaleStep(model, unmovedPolicy(model), scale, options);
  const size = model.expenditure.values.length;
  const [before, after] = [new Float64Array(size), new Float64Array(size)];
  step.map(new Float64Array(size), before);
  return spectralRadius(
    (move, out) => {
      const length = Math.sqrt(move.reduce((sum, each) => sum + each ** 2, 0));
      step.map(
        move.map((each) => (each * NUDGE) / length),
        after,
      );
      for (let cell = 0; cell < size; cell++) out[cell] = ((after[cell]! - before[cell]!) * length) / NUDGE;
    },
    size,
    { tolerance: FEEDBACK_DIGITS, maximum: 300 },
  );
}

function solveWithScale(
  model: EquilibriumModel,
  policy: TradePolicy,
  scale: Scale,
  options: SolveOptions,
): Equilibrium {
  const { tolerance = TOLERANCE } = options;
  const step = scaleStep(model, policy, scale, options);
  const search = (memory: number): FixedPoint =>
    solveFixedPoint(step.map, new Float64Array(model.expenditure.values.length), {
      tolerance: WANTED * tolerance,
      maximum: MOST,
      memory,
      cap: 0.5,
      patience: memory === 0 ? SLOW_PATIENCE : PATIENCE,
      shouldStop: stopper(options),
    });
  const quick = search(MEMORY);
  const found = quick.end === "converged" ? quick : search(0);
  const out = new Float64Array(found.point.length);
  step.map(found.point, out);
  const { equilibrium, evaluations } = step.last();
  const gap = out.reduce((most, each, cell) => Math.max(most, Math.abs(each - found.point[cell]!)), 0);
  if (!(gap <= tolerance)) throw new TertiusError([scaleNotSettled(gap, tolerance)], found.point);
  const { residuals } = equilibrium;
  return {
    ...equilibrium,
    policy,
    evaluations,
    residuals: {
      ...residuals,
      max: Math.max(residuals.max, gap),
      byEquation: { ...residuals.byEquation, scale: gap },
      worst: gap > residuals.max ? worstOf(model, found.point, out) : residuals.worst,
    },
  };
}

function worstOf(model: EquilibriumModel, point: Float64Array, image: Float64Array): Equilibrium["residuals"]["worst"] {
  const gap = (cell: number): number => Math.abs(image[cell]! - point[cell]!);
  const worst = point.reduce((most, _, cell) => (gap(cell) > gap(most) ? cell : most), 0);
  return {
    equation: "scale",
    country: model.countries.labels[worst % model.countries.size]!,
    sector: model.sectors.labels[Math.floor(worst / model.countries.size)]!,
  };
}

/** What sizes make of productivity, given what productivity makes of sizes. */
interface ScaleStep {
  /** From ψ ln(size) to the next.   [sector, country] */
  readonly map: (gains: Float64Array, out: Float64Array) => void;
  readonly last: () => { readonly equilibrium: Equilibrium; readonly evaluations: number };
}

function scaleStep(model: EquilibriumModel, policy: TradePolicy, scale: Scale, options: SolveOptions): ScaleStep {
  const before = baseOutput(model);
  const own = policy.productivityHat?.values.map(Math.log) ?? new Float64Array(before.length);
  const within = Math.max(CLOSEST, INNER * (options.tolerance ?? TOLERANCE));
  let [equilibrium, evaluations]: [Equilibrium | null, number] = [null, 0];
  return {
    map: (gains, out) => {
      const productivityHat = parameter(
        model.valueAddedShares.sets,
        gains.map((gain, cell) => Math.exp(gain + own[cell]!)),
      );
      equilibrium = solveEquilibrium(
        model,
        { ...policy, productivityHat },
        { ...options, tolerance: within, ...(equilibrium === null ? {} : { start: equilibrium.state }) },
      );
      evaluations += equilibrium.evaluations;
      writeGains(out, equilibrium, before, gains, scale);
    },
    last: () => ({ equilibrium: equilibrium!, evaluations }),
  };
}

/** ψ times the log change of size; 0 where nothing is made. */
function writeGains(
  out: Float64Array,
  { output, wageHat, unitCostHat }: Equilibrium,
  before: Float64Array,
  gains: Float64Array,
  { elasticities, of }: Scale,
): void {
  const countries = wageHat.length;
  for (let cell = 0; cell < out.length; cell++) {
    const elasticity = elasticities[Math.floor(cell / countries)]!;
    const [was, is] = [before[cell]!, output.values[cell]!];
    if (elasticity === 0 || !(was > 0) || !(is > 0)) {
      out[cell] = 0;
      continue;
    }
    const price =
      of === "labour" ? Math.log(wageHat[cell % countries]!) : Math.log(unitCostHat.values[cell]!) + gains[cell]!;
    out[cell] = elasticity * (Math.log(is / was) - price);
  }
}
