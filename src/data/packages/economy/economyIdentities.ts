import type { Parameter } from "../../../base/sets/index.ts";
import { accounts, type Accounts } from "./accounts.ts";
import type { Economy, PrintedAccounts } from "./economy.ts";

/** Which identity of an economy: its key in every language. */
export type EconomyIdentityId =
  | "income"
  | "supply"
  | "deficits"
  | "printedOutput"
  | "printedValueAdded"
  | "printedDemand";

/** Something that must hold in a package, and how far it is from holding. */
export interface EconomyIdentity {
  readonly id: EconomyIdentityId;
  /** The same in English. */
  readonly name: string;
  /** Largest absolute gap. */
  readonly residual: number;
  readonly unit: string;
}

/**
 * The identities of an economy with their residuals.
 *
 * - income: final demand = value added + tariff revenue + deficit, country by country
 * - world supply = use: gross output + tariff revenue = intermediate use + final demand
 * - deficits sum to zero
 * - where `accounts.csv` was read: its columns against what flows and use add up to
 */
export function economyIdentities(economy: Economy): EconomyIdentity[] {
  const unit = `${economy.manifest.unit} ${economy.manifest.currency}`;
  const computed = accounts(economy);
  const own: [EconomyIdentityId, string, number][] = [
    [
      "income",
      "income of each country: value added + tariff revenue + deficit − final demand",
      incomeGap(economy, computed),
    ],
    [
      "supply",
      "world supply minus use: gross output + tariff revenue − inputs − final demand",
      supplyGap(economy, computed),
    ],
    ["deficits", "sum of trade deficits", Math.abs(sum(computed.deficits))],
  ];
  const printed = economy.printedAccounts === undefined ? [] : printedGaps(economy.printedAccounts, computed);
  return [...own, ...printed].map(([id, name, residual]) => ({ id, name, residual, unit }));
}

function incomeGap({ countries, sectors }: Economy, computed: Accounts): number {
  let gap = 0;
  for (let n = 0; n < countries.size; n++) {
    let balance = computed.tariffRevenue[n]! + computed.deficits[n]!;
    for (let j = 0; j < sectors.size; j++) balance += computed.valueAdded.at(j, n) - computed.finalDemand.at(j, n);
    gap = Math.max(gap, Math.abs(balance));
  }
  return gap;
}

function supplyGap({ use }: Economy, computed: Accounts): number {
  const supply = sum(computed.grossOutput.values) + sum(computed.tariffRevenue);
  return Math.abs(supply - sum(use.values) - sum(computed.finalDemand.values));
}

function printedGaps(printed: PrintedAccounts, computed: Accounts): [EconomyIdentityId, string, number][] {
  return [
    ["printedOutput", "accounts.csv: gross output against flows", tableGap(printed.grossOutput, computed.grossOutput)],
    [
      "printedValueAdded",
      "accounts.csv: value added against flows and use",
      tableGap(printed.valueAdded, computed.valueAdded),
    ],
    [
      "printedDemand",
      "accounts.csv: final demand against flows, tariffs and use",
      tableGap(printed.finalDemand, computed.finalDemand),
    ],
  ];
}

/** Largest gap between two tables. */
function tableGap(printed: Parameter, computed: Parameter): number {
  return printed.values.reduce((gap, value, cell) => Math.max(gap, Math.abs(value - computed.values[cell]!)), 0);
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
