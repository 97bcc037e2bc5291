import { isAgreed } from "./agreements.ts";
import { type CheckedEconomy, type Finding, pairRow, worstFirst } from "./finding.ts";
import { basketTariff, goodsBasket, singleCountries } from "./goodsTariffs.ts";
import { quantile } from "./quantile.ts";
import { tariffYear } from "./tariffYear.ts";

/** Fewest sellers of which a quartile says something. */
const FEWEST = 4;
/** Part of the importer's upper quartile below which a tariff is of another order: the wrong rates of one importer were at a tenth. */
const LOW = 1 / 6;
/** Part of the seller's upper quartile from which on it gives no preference in return. */
const RETURNED = 1 / 2;
/** Percent below which a tariff is too low to hold a preference. */
const SLIGHT = 2;

/** What an importer lays on each seller over one basket, and the upper quartile over sellers without an agreement. */
interface Schedule {
  readonly rates: ReadonlyMap<number, number>;
  readonly upper: number;
}

/**
 * An importer's tariff on one partner is of another order than on the others, and the partner gives nothing back.
 *
 * All tariffs of an importer are taken over one basket, its imports of goods from all with whom it has no agreement of the
 * table. Mutual preferences are trade agreements; one-sided ones are programmes for poor countries, or an error. A row is a pair
 * without an agreement of the table where the tariff is below a sixth of the importer's upper quartile, while the partner's tariff
 * is at least half of its own and 2 percent.
 */
export function oneSidedTariffs(economy: CheckedEconomy): Finding {
  const countries = singleCountries(economy);
  const schedules = new Map(countries.map((n) => [n, scheduleOf(economy, n)]));
  const pairs = countries.flatMap((n) => strangers(economy, n).map((i): [number, number] => [n, i]));
  const compared = pairs.filter(([n]) => schedules.get(n)!.upper >= SLIGHT);
  const rows = compared.flatMap(([n, i]) => {
    const [own, theirs] = [schedules.get(n)!, schedules.get(i)!];
    const [given, back] = [own.rates.get(i) ?? NaN, theirs.rates.get(n) ?? NaN];
    const isOneSided = given < LOW * own.upper && back >= Math.max(RETURNED * theirs.upper, SLIGHT);
    return isOneSided ? [pairRow(economy, [n, i], given, own.upper)] : [];
  });
  return {
    id: "oneSidedTariffs",
    checked: compared.length,
    rows: worstFirst(rows),
    source: "the importer's own tariffs on other sellers, and the seller's tariffs on the importer",
  };
}

/** Countries with which one has no agreement of the table. */
function strangers(economy: CheckedEconomy, n: number): number[] {
  const { labels } = economy.countries;
  const year = tariffYear(economy);
  return singleCountries(economy).filter((i) => i !== n && !isAgreed(labels[n]!, labels[i]!, year));
}

function scheduleOf(economy: CheckedEconomy, n: number): Schedule {
  const sellers = strangers(economy, n);
  const basket = goodsBasket(economy, [n], sellers);
  const rates = new Map(sellers.map((i) => [i, basketTariff(economy, [n, i], basket) ?? NaN]));
  return { rates, upper: sellers.length < FEWEST ? NaN : quantile([...rates.values()], 3 / 4) };
}
