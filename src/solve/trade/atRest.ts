import { parameter, type Parameter } from "../../base/sets/index.ts";
import { type Equilibrium, isUnmoved, unmovedPolicy } from "../../engines/equilibrium/index.ts";

/**
 * The equilibrium of a policy that moves nothing, such as that of a sweep at size 0, without what rounding leaves of its changes: a
 * share of variants "above zero" would count it. Any other equilibrium is returned as it is.
 */
export function atRest(equilibrium: Equilibrium): Equilibrium {
  const { base, policy, importPriceHat } = equilibrium;
  if (!isUnmoved(policy, unmovedPolicy(base))) return equilibrium;
  return {
    ...equilibrium,
    wageHat: ones(equilibrium.wageHat),
    unitCostHat: unchanged(equilibrium.unitCostHat),
    priceIndexHat: unchanged(equilibrium.priceIndexHat),
    ...(importPriceHat === undefined ? {} : { importPriceHat: unchanged(importPriceHat) }),
    consumptionPriceHat: ones(equilibrium.consumptionPriceHat),
    tradeShares: base.tradeShares,
    expenditure: base.expenditure,
    deficits: base.deficits,
    welfareHat: ones(equilibrium.welfareHat),
    realWageHat: ones(equilibrium.realWageHat),
  };
}

function unchanged({ sets, values }: Parameter): Parameter {
  return parameter(sets, ones(values));
}

/** Every ratio that exists is 1; one that does not stays NaN. */
function ones(ratios: Float64Array): Float64Array {
  return ratios.map((ratio) => (Number.isNaN(ratio) ? NaN : 1));
}
