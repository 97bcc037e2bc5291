import { inverseMillsRatio, normalEdgesInto } from "../../../numerics/index.ts";

/**
 * First and negative second derivative of ln P(vote) in βθ.
 *
 * @param out   Takes the score s at 0 and the weight w ≥ 0 at 1.
 * @param vote  1 yes, 2 abstain, 3 no
 * @param low   g₁ − βθ
 * @param high  g₂ − βθ, at least `low`
 * @unit none
 * @source Albert & Chib (1993), JASA 88(422): ordinal probit
 *
 * @example
 *   const score = new Float64Array(2);
 *   voteScoreInto(score, 1, 0, 1);
 *   [...score]   // [-0.7978846, 0.6366198]
 */
export function voteScoreInto(out: Float64Array, vote: number, low: number, high: number): void {
  if (vote === 1) {
    const ratio = inverseMillsRatio(low);
    out[0] = -ratio;
    out[1] = ratio * (ratio + low);
  } else if (vote === 3) {
    const ratio = inverseMillsRatio(-high);
    out[0] = ratio;
    out[1] = ratio * (ratio - high);
  } else {
    normalEdgesInto(out, low, high);
    const [atLow, atHigh] = [out[0]!, out[1]!];
    const score = atLow - atHigh;
    out[0] = score;
    out[1] = score * score + high * atHigh - low * atLow;
  }
}
