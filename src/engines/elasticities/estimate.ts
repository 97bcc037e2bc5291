import { hasErrors, TertiusError } from "../../base/problems/index.ts";
import { checkPanel } from "./checkPanel.ts";
import { clusteredErrors, influenceOnBeta, influenceOnDifference, influenceOnFirstStage } from "./clusteredErrors.ts";
import { type Fit, type FitOptions, poissonFit, RESIDUAL } from "./fit.ts";
import { instrumentedFit } from "./instrumentedFit.ts";
import { type LaidPanel, laidPanel } from "./laidPanel.ts";
import type { ImportPanel } from "./model.ts";
import { estimateNotConverged, tooFewSellers } from "./problems.ts";
import type { Clustered, Coefficient, DroppedCells, ElasticityEstimate, InstrumentedPart } from "./results.ts";
import { usedCells } from "./usedCells.ts";
import { vanishedEntries } from "./vanished.ts";

/** Fits after which it is given up to find cells that separate. */
const ROUNDS = 10;

/**
 * Elasticity of what one buyer imports to 1 + rate of duty, by Poisson pseudo-likelihood with effects of seller × code, code × period
 * and seller × period.
 *
 *     E[v] = exp(β ln(1 + rate) + seller × code + code × period + seller × period)
 *
 * v is customs value, before duties, so that θ_F = −β − 1. With an instrument the equation of β is Σ z (v − μ) = 0.
 *
 * @throws E429-E431 for a panel that is none; E545 too few sellers, codes or periods; E546 no variation left; E547 not converged; E548,
 *         E549 an instrument without a hold on rates, or without a β.
 * @source Santos Silva & Tenreyro (2006), Review of Economics and Statistics 88(4); Correia, Guimarães & Zylkin (2020), Stata Journal
 *         20(1); docs/model/elasticities-estimate.md, The equation
 *
 * @example  Two sellers of two codes, two years: the elasticity is the log of the double ratio, −0.6, over that of rates, 0.2
 *   const two = (name: string) => indexSet(name, [`${name} 1`, `${name} 2`]);
 *   const { beta, thetaForeign } = estimateElasticity({
 *     sellers: two("seller"),
 *     codes: two("code"),
 *     periods: two("period"),
 *     seller: Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1),
 *     code: Int32Array.of(0, 0, 1, 1, 0, 0, 1, 1),
 *     period: Int32Array.of(0, 1, 0, 1, 0, 1, 0, 1),
 *     value: Float64Array.of(100, 100 * Math.exp(-0.6), 50, 50, 80, 80, 30, 30),
 *     logRate: Float64Array.of(0, 0.2, 0, 0, 0, 0, 0, 0),
 *     instrument: null,
 *   });
 *   beta           // -3.0000000
 *   thetaForeign   // 2.0000000
 */
export function estimateElasticity(panel: ImportPanel, options: FitOptions = {}): ElasticityEstimate {
  const problems = checkPanel(panel);
  if (hasErrors(problems)) throw new TertiusError(problems);
  const separated = new Uint8Array(panel.value.length);
  let last: Fit | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const used = usedCells(panel, separated);
    const laid = laidPanel(panel, used.cells);
    expectEnough(laid, used.dropped);
    const collected = poissonFit(laid, { isBetaFree: true, isInstrumented: false, start: null }, options);
    const fit =
      laid.instrument === null || collected.problem !== null ? collected : instrumentedFit(laid, collected, options);
    const vanished = vanishedEntries(laid, fit.fitted.each);
    for (const entry of vanished) separated[used.cells[entry]!] = 1;
    last = fit;
    if (vanished.length > 0) continue;
    if (fit.problem === null) return asEstimate(laid, used.dropped, collected, fit);
    break;
  }
  throw unfinished(last);
}

/** What is thrown where no fit holds its equations: why, and the last point. */
function unfinished(last: Fit | null): TertiusError {
  const { beta = NaN, quality } = last ?? {};
  const { lastChange = NaN, residual = NaN } = quality ?? {};
  return new TertiusError([last?.problem ?? estimateNotConverged(ROUNDS, lastChange, residual, RESIDUAL)], {
    beta,
    fit: quality ?? null,
  });
}

function expectEnough({ sizes }: LaidPanel, dropped: DroppedCells): void {
  const few = Object.entries(sizes).find(([, size]) => size < 2);
  if (few === undefined) return;
  const words = [
    `${dropped.absent} absent`,
    `${dropped.withoutRate} without a rate`,
    `${dropped.withoutInstrument} without an instrument`,
    `${dropped.alone} alone in an effect`,
    `${dropped.separated} separated`,
  ];
  throw new TertiusError([tooFewSellers(few[0], few[1], words.join("; "))]);
}

function asEstimate(laid: LaidPanel, dropped: DroppedCells, collected: Fit, fit: Fit): ElasticityEstimate {
  return {
    ...coefficient(laid, fit),
    thetaForeign: -fit.beta - 1,
    cells: laid.value.length,
    pairs: laid.rowTotal.length,
    ...laid.sizes,
    dropped,
    instrumented: fit === collected ? null : instrumentedPart(laid, collected, fit),
  };
}

function coefficient(laid: LaidPanel, fit: Fit): Coefficient {
  return { beta: fit.beta, standardErrors: clusteredErrors(influenceOnBeta(laid, fit)), fit: fit.quality };
}

function instrumentedPart(laid: LaidPanel, collected: Fit, fit: Fit): InstrumentedPart {
  let own = 0;
  for (let e = 0; e < fit.moved.length; e++) own += fit.fitted.each[e]! * fit.moved[e]! ** 2;
  const firstStage = fit.slope / own;
  const errors = clusteredErrors(influenceOnFirstStage(laid, fit, firstStage));
  const strength = (error: number): number => (firstStage / error) ** 2;
  const apart = influenceOnDifference(influenceOnBeta(laid, fit), influenceOnBeta(laid, collected));
  return {
    firstStage,
    strength: { bySeller: strength(errors.bySeller), byCode: strength(errors.byCode) } satisfies Clustered,
    collected: coefficient(laid, collected),
    difference: fit.beta - collected.beta,
    differenceErrors: clusteredErrors(apart),
  };
}
