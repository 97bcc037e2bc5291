import type { Problem } from "../../../base/problems/index.ts";
import { parameter, type Parameter } from "../../../base/sets/index.ts";
import type { Economy } from "./economy.ts";
import { rolledUse } from "./rolledUse.ts";

/** Million to which inputs are rounded: the last digit of the tables. */
const DIGIT = 0.001;

/**
 * The same flows under other tariffs: who sells how much to whom stays, buyers pay what the tariffs say.
 *
 * Kept: flows, output, value added to the last digit, deficits. Refitted: the use of inputs, to the costs of industries
 * as they were and to each good's share for industries, moved by one odds factor per country; biproportional (RAS), as
 * when an economy is rolled. What more is paid for imports is tariff revenue, which is income and is spent. The identities
 * hold by construction.
 *
 * @param tariffs  [sector, importer, exporter]   fraction
 */
export function retaxedEconomy(economy: Economy, tariffs: Parameter, problems: Problem[]): Economy {
  const use = rolledUse(economy, { flows: economy.flows, tariffs }, problems);
  const rounded = use.values.map((value) => Math.round(value / DIGIT) / (1 / DIGIT));
  const { printedAccounts: _printed, ...rest } = economy;
  return { ...rest, tariffs, use: parameter(use.sets, rounded) };
}
