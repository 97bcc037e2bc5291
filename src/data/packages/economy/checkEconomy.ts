import type { Problem } from "../../../base/problems/index.ts";
import type { Parameter } from "../../../base/sets/index.ts";
import { accounts, type Accounts } from "./accounts.ts";
import type { Economy } from "./economy.ts";
import { accountsDisagree, negativeFinalDemand, negativeValueAdded, noIncome } from "../problems/index.ts";

/** Share of absorption by which printed accounts may differ from computed ones. */
const RELATIVE_TOLERANCE = 1e-6;
/** Million by which they may differ in any case: half a unit of the third decimal, twice. */
const ABSOLUTE_TOLERANCE = 0.001;

/** The accounts of one country and sector: label and tolerance in million. */
interface Place {
  readonly where: string;
  readonly j: number;
  readonly n: number;
  readonly tolerance: number;
}

/** What the tables say against each other: accounts that disagree, negative residuals, countries without income. */
export function checkEconomy(economy: Economy): Problem[] {
  const computed = accounts(economy);
  const places = placesOf(economy, computed);
  return [
    ...printedProblems(economy, computed, places),
    ...places.flatMap((place) => residualProblems(place, computed)),
    ...incomeProblems(economy, computed),
  ];
}

function placesOf(economy: Economy, computed: Accounts): Place[] {
  return economy.countries.labels.flatMap((country, n) =>
    economy.sectors.labels.map((sector, j) => ({
      where: `${country}, ${sector}`,
      j,
      n,
      tolerance: Math.max(RELATIVE_TOLERANCE * computed.absorption.at(j, n), ABSOLUTE_TOLERANCE),
    })),
  );
}

function printedProblems(economy: Economy, computed: Accounts, places: readonly Place[]): Problem[] {
  const printed = economy.printedAccounts;
  if (printed === undefined) return [];
  const columns: [string, Parameter, Parameter][] = [
    ["gross_output", printed.grossOutput, computed.grossOutput],
    ["value_added", printed.valueAdded, computed.valueAdded],
    ["final_demand", printed.finalDemand, computed.finalDemand],
  ];
  return places.flatMap(({ where, j, n, tolerance }) =>
    columns.flatMap(([column, asPrinted, asComputed]) => {
      const [there, here] = [asPrinted.at(j, n), asComputed.at(j, n)];
      return Math.abs(there - here) <= tolerance ? [] : [accountsDisagree(column, where, there, here)];
    }),
  );
}

function residualProblems({ where, j, n, tolerance }: Place, computed: Accounts): Problem[] {
  const [final, added] = [computed.finalDemand.at(j, n), computed.valueAdded.at(j, n)];
  return [
    ...(final < -tolerance ? [negativeFinalDemand(where, final)] : []),
    ...(added < -tolerance ? [negativeValueAdded(where, added)] : []),
  ];
}

function incomeProblems(economy: Economy, computed: Accounts): Problem[] {
  return economy.countries.labels.flatMap((country, n) => {
    let output = 0;
    for (let j = 0; j < economy.sectors.size; j++) output += computed.grossOutput.at(j, n);
    return output > 0 ? [] : [noIncome(country)];
  });
}
