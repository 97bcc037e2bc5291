import type { BilateralResult, FlowResult } from "../../../results/index.ts";
import type { Account, IncomeAccount } from "./account.ts";
import { blocOf } from "./figures.ts";

type Place = Pick<Account, "scenario">;

/**
 * Where a part of the equilibrium of a scenario stands in the document of a run.
 *
 * @example
 *   resultPath({ scenario: "war" }, "baseYear")   // "scenarios[war].equilibrium.baseYear"
 */
export function resultPath({ scenario }: Place, part: string): string {
  return `scenarios[${scenario}].equilibrium.${part}`;
}

/** Where the results of a country stand. */
export function countryPath(account: Place, country: string): string {
  return resultPath(account, `countries[${country}]`);
}

/** Where the results of a country or bloc stand. */
export function figuresPath(account: Pick<IncomeAccount, "scenario" | "equilibrium">, code: string): string {
  return blocOf(account.equilibrium, code) === undefined ? countryPath(account, code) : blocPath(account, code);
}

/** Where the results of a bloc stand. */
export function blocPath(account: Place, code: string): string {
  return resultPath(account, `blocs[${code}]`);
}

/** Where the sales of one country to another stand. */
export function pairPath(
  account: Place,
  { exporter, importer, scope }: Pick<BilateralResult, "exporter" | "importer" | "scope">,
): string {
  return resultPath(account, `bilateral[exporter=${exporter}, importer=${importer}, scope=${scope}]`);
}

/** Where the sales of a sector to another country stand. */
export function flowPath(account: Place, { sector, exporter, importer }: FlowResult): string {
  return resultPath(account, `flows[sector=${sector}, exporter=${exporter}, importer=${importer}]`);
}
