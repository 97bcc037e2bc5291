/**
 * What employers pay and what they spend on inputs, of what they receive:
 *
 *     ŵₙ wₙLₙ = Σⱼ γʲₙ Y′ʲₙ        and the rest, (1 − γʲₙ) Y′ʲₙ, buys inputs
 *
 * In equilibrium it is what labour earns, which is trade balance by another name: the solver looks for the wages at which it is.
 *
 * @param labourDemand      Σⱼ γ Y′, overwritten.   [country]
 * @param inputSpending     (1 − γ) Y′, overwritten.   [country, sector]
 * @param output            Y′.   [sector, country]
 * @param valueAddedShares  γ.   [country, sector]
 * @unit money of the model
 * @source Caliendo & Parro (2015), equation (14), with (13) summed over sectors
 *
 * @example  Sales of 100, of which labour is 0.4
 *   const [paid, inputs] = [new Float64Array(1), new Float64Array(1)];
 *   labourDemandInto(paid, inputs, Float64Array.of(100), Float64Array.of(0.4));
 *   [paid[0], inputs[0]]   // [40, 60]
 */
export function labourDemandInto(
  labourDemand: Float64Array,
  inputSpending: Float64Array,
  output: Float64Array,
  valueAddedShares: Float64Array,
): void {
  const countries = labourDemand.length;
  const sectors = output.length / countries;
  for (let n = 0; n < countries; n++) {
    let paid = 0;
    for (let j = 0; j < sectors; j++) {
      const cell = n * sectors + j;
      const sold = output[j * countries + n]!;
      inputSpending[cell] = (1 - valueAddedShares[cell]!) * sold;
      paid += valueAddedShares[cell]! * sold;
    }
    labourDemand[n] = paid;
  }
}
