import { greatest } from "../../base/units/index.ts";
import type { Contract } from "../../engines/markets/index.ts";
import { type FigureValue, type MarketSeries, type SeriesContract, shareOfYear, yearMean } from "../../case/index.ts";
import { isOn } from "./inForce.ts";
import { type OpenDays, openDays, type OpenTerms } from "./openShare.ts";

/** What contracts of a year are read for. */
export interface ContractTerms extends OpenTerms {
  readonly forceMajeure: MarketSeries["forceMajeure"];
  /** Year whose contracts hold; what is closed is by the days of `year`. */
  readonly contractYear: number;
  readonly value: FigureValue;
}

/** A contract that no route could serve for some of the year. */
export interface SuspendedContract {
  readonly id: string;
  readonly seller: string;
  /** Null = destination-flexible. */
  readonly buyer: string | null;
  /** Contracted quantity of those days, in the market's unit. */
  readonly quantity: number;
  /** Days of the year on which it is suspended, as a fraction of those on which it runs. */
  readonly share: number;
}

/** Contracts in force in their year, less the days on which every route of theirs is closed. */
export function contractsOf(
  terms: ContractTerms,
  suppliers: ReadonlyMap<string, number>,
  buyers: ReadonlyMap<string, number>,
): readonly Contract[] {
  const { series, value } = terms;
  const closed = closedDays(terms);
  return series.contracts.flatMap((contract): Contract[] => {
    const supplier = suppliers.get(contract.seller);
    const buyer = contract.buyer === null ? null : buyers.get(contract.buyer);
    const { running, suspended } = partsOfYear(contract, terms, closed);
    const quantity = value(contract.quantity) * (running - suspended);
    if (supplier === undefined || buyer === undefined || quantity === 0) return [];
    const { id, takeOrPay, penalty } = contract;
    return [{ id, supplier, buyer, quantity, takeOrPay, penalty }];
  });
}

/** Contracts with days on which every route of theirs is closed, largest quantity first. */
export function suspendedContracts(terms: ContractTerms): readonly SuspendedContract[] {
  const { series, value } = terms;
  const closed = closedDays(terms);
  const found = series.contracts.flatMap((contract): SuspendedContract[] => {
    const { running, suspended } = partsOfYear(contract, terms, closed);
    if (suspended === 0) return [];
    const { id, seller, buyer } = contract;
    return [{ id, seller, buyer, quantity: value(contract.quantity) * suspended, share: suspended / running }];
  });
  return found.toSorted((one, other) => other.quantity - one.quantity);
}

/** Parts of its year in which a contract runs, and in which it runs and is suspended; of another year, in proportion. */
function partsOfYear(
  contract: SeriesContract,
  { year, contractYear, forceMajeure }: ContractTerms,
  closed: ClosedDays,
): { readonly running: number; readonly suspended: number } {
  const running = shareOfYear(contractYear, contract.from, contract.to);
  const days = forceMajeure === "enforce" || running === 0 ? null : closed(contract);
  if (days === null) return { running, suspended: 0 };
  const isShut = (day: string): boolean => days.on(day) === 0;
  if (contractYear !== year) {
    return { running, suspended: running * yearMean(year, days.dates, (day) => (isShut(day) ? 1 : 0)) };
  }
  const dates = [...days.dates, contract.from, ...(contract.to === null ? [] : [contract.to])];
  const suspended = yearMean(year, dates, (day) => (isOn(contract, day) && isShut(day) ? 1 : 0));
  return { running, suspended };
}

type ClosedDays = (contract: SeriesContract) => OpenDays | null;

/** The widest way of a contract through the days; null where one of its routes passes nothing that ever closes. */
function closedDays(terms: ContractTerms): ClosedDays {
  const { routes } = terms.series;
  const arcs = new Map([...new Set(routes.flatMap(({ through }) => through))].map((id) => [id, openDays(id, terms)]));
  const mayClose = (id: string): boolean => {
    const days = arcs.get(id);
    return days !== undefined && (days.dates.length > 0 || days.on(`${terms.year}-01-01`) < 1);
  };
  return ({ seller, buyer }) => {
    const own = routes.filter((each) => each.supplier === seller && (buyer === null || each.market === buyer));
    if (own.length === 0 || own.some(({ through }) => !through.some(mayClose))) return null;
    const passed = [...new Set(own.flatMap(({ through }) => through))].flatMap((id) => arcs.get(id) ?? []);
    return {
      dates: passed.flatMap(({ dates }) => dates),
      on: (day) =>
        greatest(own.map(({ through }) => through.reduce((open, id) => open * (arcs.get(id)?.on(day) ?? 1), 1))),
    };
  };
}
