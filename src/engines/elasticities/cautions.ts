import type { Problem } from "../../base/problems/index.ts";
import { fewClusters, ratesAnswer, ratesUntested, weakInstrument, wrongSign } from "./problems.ts";
import type { ElasticityEstimate } from "./results.ts";

/** Clusters below which errors by cluster are too small. Source: Cameron & Miller (2015), Journal of Human Resources 50(2): "few" begins below 20 to 50. */
const ENOUGH_CLUSTERS = 20;
/** Source: Staiger & Stock (1997), Econometrica 65(3). */
const ENOUGH_STRENGTH = 10;
/** Standard errors of the difference beyond which rates are said to answer themselves: a caution, no test, since few clusters leave a test of two no power. */
const FAR = 1;

/**
 * What a reader must know before the estimate is used: a wrong sign, few sellers or codes, rates that answer themselves or may, a weak instrument.
 *
 * @returns warnings W545-W549, none where nothing is odd.
 * @source docs/model/elasticities-estimate.md, Traps
 */
export function estimateCautions(estimate: ElasticityEstimate): Problem[] {
  const { beta, thetaForeign, sellers, codes, instrumented } = estimate;
  const cautions: Problem[] = [];
  if (!(thetaForeign > 0)) cautions.push(wrongSign(beta, thetaForeign));
  if (sellers < ENOUGH_CLUSTERS) cautions.push(fewClusters("seller", sellers, ENOUGH_CLUSTERS));
  if (codes < ENOUGH_CLUSTERS) cautions.push(fewClusters("code", codes, ENOUGH_CLUSTERS));
  if (instrumented === null) return [...cautions, ratesUntested()];
  const { strength, collected, difference, differenceErrors } = instrumented;
  const error = Math.max(differenceErrors.bySeller, differenceErrors.byCode);
  if (Math.abs(difference) > FAR * error) cautions.push(ratesAnswer(collected.beta, beta, error));
  const by = strength.bySeller < strength.byCode ? "seller" : "code";
  const least = Math.min(strength.bySeller, strength.byCode);
  if (!(least >= ENOUGH_STRENGTH)) cautions.push(weakInstrument(by, least, ENOUGH_STRENGTH));
  return cautions;
}
