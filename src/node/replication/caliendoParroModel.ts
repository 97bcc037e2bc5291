import { balancedModel, basePolicy, type EquilibriumModel, type TradePolicy } from "../../engines/equilibrium/index.ts";
import type { CaliendoParroBase } from "../../data/importers/index.ts";
import { indexSet, parameter } from "../../base/sets/index.ts";

/** The base year of Caliendo & Parro as a model, and the policy that the paper calls NAFTA's tariff reductions. */
export interface CaliendoParroCase {
  /** The base that adds up: spending on inputs is off by up to 3e-8 of value added in the authors' files. */
  readonly model: EquilibriumModel;
  /** The arrays as their program reads them, for the loops that treat them as it does. */
  readonly published: EquilibriumModel;
  /** Tariffs of 2005 between the members, of 1993 everywhere else. */
  readonly nafta: TradePolicy;
}

/** Members of NAFTA by their names in the paper. */
export const MEMBERS: Readonly<Record<string, string>> = { Mexico: "MEX", Canada: "CAN", USA: "USA" };

/**
 * Lays out the authors' arrays as a model, makes it add up, and moves only the six tariffs between the members.
 *
 * @source Caliendo & Parro (2015), section 5.1: the effects of NAFTA's tariff reductions with other tariffs of 1993
 */
export function caliendoParroCase(base: CaliendoParroBase): CaliendoParroCase {
  const published = caliendoParroModel(base);
  const { model } = balancedModel(published);
  const nafta = basePolicy(model);
  const members = Object.values(MEMBERS).map((code) => model.countries.indexOf(code));
  const countries = model.countries.size;
  for (let j = 0; j < model.sectors.size; j++) {
    for (const n of members) {
      for (const i of members) {
        const cell = (j * countries + n) * countries + i;
        if (n !== i) nafta.tariffs.values[cell] = base.tariffs2005[cell]!;
      }
    }
  }
  return { model, published, nafta };
}

function caliendoParroModel(base: CaliendoParroBase): EquilibriumModel {
  const countries = indexSet("country", base.countries);
  const sectors = indexSet("sector", base.sectors);
  const cells = [sectors, countries, countries];
  return {
    countries,
    sectors,
    isGoods: base.isTradable,
    tradeShares: parameter(cells, base.tradeShares),
    tariffs: parameter(cells, base.tariffs1993),
    valueAddedShares: parameter([sectors, countries], base.valueAddedShares),
    inputShares: parameter([countries, sectors, sectors], base.inputShares),
    finalDemandShares: parameter([sectors, countries], base.finalDemandShares),
    valueAdded: base.valueAdded,
    deficits: base.deficits,
    expenditure: parameter([sectors, countries], base.expenditure),
    theta: base.theta,
  };
}
