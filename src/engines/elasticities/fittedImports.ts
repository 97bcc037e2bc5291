import { type CrossedWeights, crossedWeights } from "../../numerics/index.ts";
import type { LaidPanel } from "./laidPanel.ts";

/** β and the effects of columns; those of rows follow, since each row sums to what it imported. */
export interface Parameters {
  readonly beta: number;
  /** [column] */
  readonly effects: Float64Array;
}

/** Room for fitted imports, which weigh the entries. */
export function newFitted({ entries }: LaidPanel): CrossedWeights {
  return crossedWeights(entries);
}

/**
 * Fitted imports: of what a row imported in all, each period has the part
 *
 *     μₑ / Σ v = exp(β xₑ + effects of its two columns) / Σ over the row
 *
 * which is what Poisson pseudo-likelihood with an effect of the row comes to. With two periods it is a logit of the later one's part.
 *
 * @param out  Receives μ   [entry]   money
 * @returns 2 Σ (v ln(v/μ) − (v − μ)), the deviance.
 * @unit money
 * @source Santos Silva & Tenreyro (2006), Review of Economics and Statistics 88(4); docs/model/elasticities-estimate.md, The
 *         equation
 */
export function fittedImportsInto(out: Float64Array, panel: LaidPanel, { beta, effects }: Parameters): number {
  const { entries, value, rowTotal, logShare, rate } = panel;
  const { starts, first, second } = entries;
  let deviance = 0;
  for (let row = 0; row < rowTotal.length; row++) {
    const [start, end] = [starts[row]!, starts[row + 1]!];
    let most = -Infinity;
    for (let e = start; e < end; e++) {
      const predictor = beta * rate[e]! + effects[first[e]!]! + effects[second[e]!]!;
      if (predictor > most) most = predictor;
      out[e] = predictor;
    }
    let sum = 0;
    let apart = 0;
    for (let e = start; e < end; e++) {
      const below = out[e]! - most;
      apart += value[e]! * (logShare[e]! - below);
      const part = Math.exp(below);
      out[e] = part;
      sum += part;
    }
    const total = rowTotal[row]!;
    deviance += apart + total * Math.log(sum);
    const scale = total / sum;
    for (let e = start; e < end; e++) out[e]! *= scale;
  }
  return 2 * deviance;
}
