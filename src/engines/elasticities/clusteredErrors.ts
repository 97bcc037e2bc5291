import type { Fit } from "./fit.ts";
import type { LaidPanel } from "./laidPanel.ts";
import type { Clustered } from "./results.ts";

/** What each cluster adds to an estimate: moving its cells a little moves the estimate by that much of it. */
export interface Influence {
  /** [seller in use] */
  readonly bySeller: Float64Array;
  /** [code in use] */
  readonly byCode: Float64Array;
}

/**
 * What each seller and each code adds to β: Σ z̃ (v − μ) / Σ μ z̃ x̃ over its cells.
 *
 * @source Correia, Guimarães & Zylkin (2020), Stata Journal 20(1); docs/model/elasticities-estimate.md, Standard errors
 */
export function influenceOnBeta(panel: LaidPanel, { fitted, moved, slope }: Fit): Influence {
  return influence(panel, (e) => (moved[e]! * (panel.value[e]! - fitted.each[e]!)) / slope);
}

/**
 * The same for the slope π of rates in the instrument: Σ μ z̃ (x̃ − π z̃) / Σ μ z̃².
 *
 * @source least squares; docs/model/elasticities-estimate.md, The instrument
 */
export function influenceOnFirstStage(panel: LaidPanel, { fitted, rate, moved }: Fit, pi: number): Influence {
  let own = 0;
  for (let e = 0; e < moved.length; e++) own += fitted.each[e]! * moved[e]! ** 2;
  return influence(panel, (e) => (fitted.each[e]! * moved[e]! * (rate[e]! - pi * moved[e]!)) / own);
}

/** What clusters add to the difference of two estimates of the same cells. @source docs/model/elasticities-estimate.md, The instrument */
export function influenceOnDifference(one: Influence, other: Influence): Influence {
  return {
    bySeller: one.bySeller.map((part, k) => part - other.bySeller[k]!),
    byCode: one.byCode.map((part, k) => part - other.byCode[k]!),
  };
}

function influence({ seller, code, sizes }: LaidPanel, of: (entry: number) => number): Influence {
  const bySeller = new Float64Array(sizes.sellers);
  const byCode = new Float64Array(sizes.codes);
  for (let e = 0; e < seller.length; e++) {
    const part = of(e);
    bySeller[seller[e]!]! += part;
    byCode[code[e]!]! += part;
  }
  return { bySeller, byCode };
}

/**
 * Standard errors clustered one way, without a factor for small samples: the root of the squares of what clusters add.
 *
 * @unit that of the estimate
 * @source Liang & Zeger (1986), Biometrika 73(1); docs/model/elasticities-estimate.md, Standard errors
 */
export function clusteredErrors({ bySeller, byCode }: Influence): Clustered {
  return { bySeller: rootOfSquares(bySeller), byCode: rootOfSquares(byCode) };
}

function rootOfSquares(parts: Float64Array): number {
  return Math.sqrt(parts.reduce((sum, part) => sum + part * part, 0));
}
