import type { Contract } from "../../engines/markets/index.ts";
import type { SeriesContract } from "../../case/index.ts";
import type { YearTerms } from "./yearTerms.ts";

type FlowTerms = Pick<YearTerms, "series" | "contractYear" | "baseYear" | "value">;

/**
 * Contracts that ask for no more than flowed, where they are those of the year that is calibrated on: what did not flow then was
 * paid for or postponed, and no obligation may move what was seen. Those of other years stay as they are written.
 */
export function owedContracts(contracts: readonly Contract[], terms: FlowTerms): readonly Contract[] {
  if (terms.contractYear !== terms.baseYear) return contracts;
  const rows = new Map(terms.series.contracts.map((row) => [row.id, row]));
  const factors = new Map<string, number>();
  return contracts.map((contract) => {
    const row = rows.get(contract.id);
    if (row === undefined) return contract;
    const key = `${row.seller}\n${row.buyer}`;
    const factor = factors.get(key) ?? partThatFlowed(row, contracts, rows, terms);
    factors.set(key, factor);
    return { ...contract, takeOrPay: contract.takeOrPay * factor };
  });
}

/** What flowed over what contracts of the same parties oblige to, at most 1. */
function partThatFlowed(
  { seller, buyer }: SeriesContract,
  contracts: readonly Contract[],
  rows: ReadonlyMap<string, SeriesContract>,
  terms: FlowTerms,
): number {
  const owedTo = (isMeant: (to: string | null) => boolean): number =>
    contracts.reduce((sum, { id, quantity, takeOrPay }) => {
      const row = rows.get(id);
      return row?.seller === seller && isMeant(row.buyer) ? sum + quantity * takeOrPay : sum;
    }, 0);
  const owed = owedTo((to) => to === buyer);
  const others = buyer === null ? owedTo((to) => to !== null) : 0;
  const flowed = Math.max(0, flowOf(seller, buyer, terms) - others);
  return owed > flowed ? flowed / owed : 1;
}

/** Observed flow of a pair, or of a seller to everybody. */
function flowOf(seller: string, buyer: string | null, { series, baseYear, value }: FlowTerms): number {
  return series.pairs.reduce((sum, { supplier, market, year, flow }) => {
    const isMeant = supplier === seller && year === baseYear && (buyer === null || market === buyer);
    return isMeant && flow !== null ? sum + value(flow) : sum;
  }, 0);
}
