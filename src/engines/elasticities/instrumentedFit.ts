import type { Problem } from "../../base/problems/index.ts";
import { changeOfDeviance, type Fit, type FitOptions, poissonFit, RESIDUAL } from "./fit.ts";
import type { LaidPanel } from "./laidPanel.ts";
import { instrumentApart, noRoot } from "./problems.ts";

/** Of z and x beside the effects, below which they count as apart. */
const LEAST_CORRELATION = 1e-6;
/** Largest step of β before its equation is known to change sign. */
const LARGEST_STEP = 2;
const HALVINGS = 20;

/**
 * Searches the β at which Σ z (v − μ) = 0, with the effects that go with each β. No function has this equation as its derivative, so that a
 * root is searched: Newton steps, halved until less is open, and in the middle of what brackets a root where they leave it.
 *
 * @param collected  The fit without the instrument, from which the search starts.
 * @returns the last point, with the problem where its equations do not hold: E546 and E547 of a fit at one β, E548 an instrument without a hold on rates, E549 no β at
 *          which nothing is open.
 * @source Windmeijer & Santos Silva (1997), Journal of Applied Econometrics 12(3), with the additive error; docs/model/elasticities-estimate.md,
 *         The instrument
 */
export function instrumentedFit(panel: LaidPanel, collected: Fit, options: FitOptions = {}): Fit {
  const { tolerance = 1e-10, maximum = 200 } = options;
  let at = effectsAt(panel, collected, collected.beta, options);
  let bracket: readonly [number, number] = [-Infinity, Infinity];
  let iterations = 0;
  let passes = at.quality.passes;
  let lastChange = Infinity;
  const ended = (problem: Problem | null): Fit => ({
    ...at,
    problem,
    quality: { ...at.quality, iterations, passes, lastChange, residual: openPart(at) },
  });
  for (; ; iterations++) {
    if (at.problem !== null) return ended(at.problem);
    const apart = correlation(at);
    if (!(Math.abs(apart) > LEAST_CORRELATION))
      return ended(iterations === 0 ? instrumentApart(apart) : noRoot(at.beta, openPart(at)));
    if (lastChange <= tolerance && openPart(at) <= RESIDUAL) return ended(null);
    if (iterations >= maximum) return ended(noRoot(at.beta, openPart(at)));
    const next = nextFit(panel, at, bracket, options);
    passes += next.passes;
    if (next.fit === null) return ended(noRoot(at.beta, openPart(at)));
    bracket = narrowed(bracket, at, next.fit);
    lastChange = changeOfDeviance(panel, at.quality.deviance, next.fit.quality.deviance);
    at = next.fit;
  }
}

/** Effects at a β, from those of another by how they follow it. */
function effectsAt(panel: LaidPanel, from: Fit, beta: number, options: FitOptions): Fit {
  const effects = from.effects.map((effect, c) => effect - (beta - from.beta) * from.ofRate[c]!);
  return poissonFit(panel, { isBetaFree: false, isInstrumented: true, start: { beta, effects } }, options);
}

/** Largest of what is open in the equations of effects and in that of β, each in its own size. */
function openPart({ open, moved, fitted, quality }: Fit): number {
  let size = 0;
  for (let e = 0; e < moved.length; e++) size += Math.abs(moved[e]!) * fitted.each[e]!;
  return Math.max(quality.residual, Math.abs(open) / size);
}

function correlation({ slope, moved, rate, fitted }: Fit): number {
  let [one, other] = [0, 0];
  for (let e = 0; e < moved.length; e++) {
    one += fitted.each[e]! * moved[e]! ** 2;
    other += fitted.each[e]! * rate[e]! ** 2;
  }
  return slope / Math.sqrt(one * other);
}

/** The fit at the next β at which less is open, or beyond which the sign turns; null where there is none. */
function nextFit(
  panel: LaidPanel,
  at: Fit,
  [low, high]: readonly [number, number],
  options: FitOptions,
): { fit: Fit | null; passes: number } {
  const newton = at.open / at.slope;
  const isBracketed = low > -Infinity && high < Infinity;
  let step = Math.max(-LARGEST_STEP, Math.min(LARGEST_STEP, newton));
  if (isBracketed) step = at.beta + newton > low && at.beta + newton < high ? newton : (low + high) / 2 - at.beta;
  let passes = 0;
  for (let halving = 0; halving < HALVINGS; halving++, step /= 2) {
    const fit = effectsAt(panel, at, at.beta + step, options);
    passes += fit.quality.passes;
    const isBetter = Math.abs(fit.open) < Math.abs(at.open) || fit.open * at.open <= 0;
    if (fit.problem === null && (isBetter || openPart(fit) <= RESIDUAL)) return { fit, passes };
  }
  return { fit: null, passes };
}

/** The two last values of β between which the equation changes sign. */
function narrowed(bracket: readonly [number, number], at: Fit, next: Fit): readonly [number, number] {
  if (at.open * next.open < 0) return [Math.min(at.beta, next.beta), Math.max(at.beta, next.beta)];
  const [low, high] = bracket;
  if (low === -Infinity || high === Infinity) return bracket;
  return next.beta > at.beta ? [next.beta, high] : [low, next.beta];
}
