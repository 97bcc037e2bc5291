import { joined, type ManyValued, type Valued } from "../../numerics/index.ts";
import type { Layout } from "./layout.ts";
import { priceHat } from "./priceHat.ts";
import { type Found, search } from "./search.ts";
import { TOLERANCE } from "./solve.ts";
import { type TariffChoice, tariffsInto } from "./tariffChoice.ts";
import { welfareGradient } from "./welfareGradient.ts";

/** Solves after the choices of importers; the search for each equilibrium starts at the last one. */
export interface Payoffs {
  /** 100 ln Ŵ of one importer, with the gradient in its own unknowns. */
  readonly own: (choices: readonly Float64Array[], which: number) => Valued | null;
  /** 100 ln Ŵ of all importers that choose, with gradients in the unknowns of all, one list after the other. */
  readonly all: (choices: readonly Float64Array[]) => ManyValued | null;
}

/**
 * What choices of tariffs pay.
 *
 * @param logTariffs  ln(1 + t) of those who do not choose.   [industry, importer, exporter]
 * @unit percent of welfare, in logs
 * @source docs/model/tariffs.md, The gradient of fixed firms
 */
export function payoffs(base: Layout, players: readonly TariffChoice[], logTariffs: Float64Array): Payoffs {
  let start: Float64Array = new Float64Array(2 * base.countries);
  const importers = players.map(({ importer }) => importer);

  function solved(choices: readonly Float64Array[]): { at: Float64Array; found: Found } | null {
    const at = logTariffs.slice();
    for (const [which, player] of players.entries()) tariffsInto(at, player, choices[which]!);
    const found = search(base, at, start, TOLERANCE);
    if (!(found.residual <= TOLERANCE)) return null;
    start = found.state;
    return { at, found };
  }

  function gradientOf(
    { at, found }: { at: Float64Array; found: Found },
    weights: Float64Array,
    chosen: readonly number[],
  ): Float64Array {
    const whole = welfareGradient(base, found.evaluation, found.state, at, weights, chosen);
    return whole ?? new Float64Array(at.length).fill(NaN);
  }

  return {
    own: (choices, which) => {
      const place = solved(choices);
      if (place === null) return null;
      const { importer } = players[which]!;
      const weights = new Float64Array(base.countries);
      weights[importer] = 100;
      return {
        value: 100 * logWelfare(base, place.found)[importer]!,
        gradient: () => ownPart(players[which]!, gradientOf(place, weights, [importer])),
      };
    },
    all: (choices) => {
      const place = solved(choices);
      if (place === null) return null;
      const welfare = logWelfare(base, place.found);
      return {
        values: Float64Array.from(importers, (importer) => 100 * welfare[importer]!),
        gradient: (worth) => {
          const weights = new Float64Array(base.countries);
          for (const [which, importer] of importers.entries()) weights[importer] = 100 * worth[which]!;
          const whole = gradientOf(place, weights, importers);
          return joined(players.map((player) => ownPart(player, whole)));
        },
      };
    },
  };
}

function ownPart({ cells, scales }: TariffChoice, whole: Float64Array): Float64Array {
  return scales.map((scale, e) => whole[cells[e]!]! / scale);
}

function logWelfare(base: Layout, { state, evaluation }: Found): Float64Array {
  return priceHat(base, evaluation.logPrices).map((price, n) => state[base.countries + n]! - Math.log(price));
}
