import type { Problem } from "../../../base/problems/index.ts";
import type { Economy } from "./economy.ts";
import { ownTariff } from "../problems/index.ts";

/**
 * A problem for each tariff of a country on itself. What is left of the world has several countries in it, which trade.
 *
 * @param file  Where tariffs stand.
 */
export function ownTariffProblems(
  { sectors, countries, isResidual, tariffs }: Pick<Economy, "sectors" | "countries" | "isResidual" | "tariffs">,
  file: string,
): Problem[] {
  return countries.labels.flatMap((country, n) =>
    sectors.labels.flatMap((sector, j) => {
      const rate = tariffs.at(j, n, n);
      return isResidual[n] || rate === 0 ? [] : [ownTariff(file, `${sector}, ${country} from ${country}`, rate)];
    }),
  );
}
