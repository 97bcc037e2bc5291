import { type Parameter, parameter } from "../../base/sets/index.ts";
import { baseOutput } from "./baseOutput.ts";
import type { Equilibrium } from "./results.ts";

/** What shares of labour are computed from. */
type LabourAfter = Pick<Equilibrium, "base" | "output" | "wageHat">;

/** Shares of labour before and after.   [sector, country] */
export interface LabourShares {
  readonly before: Parameter;
  readonly after: Parameter;
}

/**
 * Labour of each sector in all labour of its country. Labour is the only factor and has one wage in a country, so that
 * its shares are those of value added:
 *
 *     sʲₙ = γʲₙ Yʲₙ / wₙLₙ        s′ʲₙ = γʲₙ Y′ʲₙ / (ŵₙ wₙLₙ)
 *
 * @returns Both sum to one in every country.   @shape [sector, country]
 * @unit share
 * @source docs/model/equilibrium.md, What is reported; Caliendo & Parro (2015), equation (14)
 */
export function labourShares({ base, output, wageHat }: LabourAfter): LabourShares {
  const { countries, valueAdded, valueAddedShares } = base;
  const shares = (receipts: Float64Array, wage: (n: number) => number): Parameter =>
    parameter(
      output.sets,
      receipts.map((received, cell) => {
        const n = cell % countries.size;
        return (valueAddedShares.values[cell]! * received) / (wage(n) * valueAdded[n]!);
      }),
    );
  return { before: shares(baseOutput(base), () => 1), after: shares(output.values, (n) => wageHat[n]!) };
}

/**
 * Labour that moves to another sector, of all labour of the country: what sectors gain, which is what others lose.
 *
 *     mₙ = ½ Σⱼ |s′ʲₙ − sʲₙ|
 *
 * @returns m.   [country]
 * @unit fraction of labour, 0 to 1
 * @source docs/model/equilibrium.md, What is reported
 */
export function labourMoved({ before, after }: LabourShares): Float64Array {
  const countries = before.sets[1]!.size;
  const moved = new Float64Array(countries);
  after.values.forEach((share, cell) => {
    moved[cell % countries]! += Math.abs(share - before.values[cell]!) / 2;
  });
  return moved;
}
