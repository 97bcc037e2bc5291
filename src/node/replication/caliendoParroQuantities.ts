import {
  baseFlows,
  type Equilibrium,
  firstOrderWelfare,
  flowsAfter,
  type TradeAfter,
} from "../../engines/equilibrium/index.ts";
import { MEMBERS } from "./caliendoParroModel.ts";

/** What the tables are computed from: our equilibrium, or the authors' program where it stopped. */
export type Counterfactual = TradeAfter &
  Pick<Equilibrium, "wageHat" | "consumptionPriceHat" | "realWageHat" | "welfareHat">;

/** Percent by country, in the order of the model's countries. */
export type CountrySeries = Float64Array;

const percent = (ratios: Float64Array): CountrySeries => ratios.map((ratio) => 100 * (ratio - 1));
const hundredfold = (fractions: Float64Array): CountrySeries => fractions.map((fraction) => 100 * fraction);

/** Everything that the paper and its code print about countries, under the names of the tables. @unit percent */
export function countrySeries(equilibrium: Counterfactual): Readonly<Record<string, CountrySeries>> {
  const total = firstOrderWelfare(equilibrium);
  const within = firstOrderWelfare(equilibrium, (_, partner) => isMember(equilibrium, partner));
  const beyond = firstOrderWelfare(equilibrium, (_, partner) => !isMember(equilibrium, partner));
  return {
    welfare: hundredfold(total.welfare),
    "terms of trade": hundredfold(total.termsOfTrade),
    "volume of trade": hundredfold(total.volumeOfTrade),
    "terms of trade with NAFTA": hundredfold(within.termsOfTrade),
    "terms of trade with the rest": hundredfold(beyond.termsOfTrade),
    "volume of trade with NAFTA": hundredfold(within.volumeOfTrade),
    "volume of trade with the rest": hundredfold(beyond.volumeOfTrade),
    "real wage": percent(equilibrium.realWageHat),
    "exact welfare": percent(equilibrium.welfareHat),
    wage: percent(equilibrium.wageHat),
    "price index": percent(equilibrium.consumptionPriceHat),
  };
}

function isMember({ base }: Counterfactual, country: number): boolean {
  return Object.values(MEMBERS).includes(base.countries.labels[country]!);
}

/** Growth of nominal imports over tradable sectors, net of tariff, by importer and exporter. @unit percent */
export function importGrowth(equilibrium: TradeAfter): (importer: string, exporter: string) => number {
  const { countries, isGoods } = equilibrium.base;
  const [before, after] = [baseFlows(equilibrium.base), flowsAfter(equilibrium)];
  return (importer, exporter) => {
    const [n, i] = [countries.indexOf(importer), countries.indexOf(exporter)];
    let [was, is] = [0, 0];
    isGoods.forEach((isTradable, j) => {
      if (!isTradable) return;
      was += before.at(j, n, i);
      is += after.at(j, n, i);
    });
    return 100 * (is / was - 1);
  };
}
