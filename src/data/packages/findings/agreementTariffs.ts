import { AGREEMENTS, AGREEMENTS_SOURCE, type Agreement, membersIn } from "./agreements.ts";
import { type CheckedEconomy, type Finding, type FindingRow, pairRow, worstFirst } from "./finding.ts";
import { goodsSectors, singleCountries, tradedTariff } from "./goodsTariffs.ts";
import { quantile } from "./quantile.ts";
import { tariffYear } from "./tariffYear.ts";

/** Percent up to which trade inside an agreement counts as free: exceptions of farm goods and rounding stay below. */
const FREE = 1;

/**
 * Members of an agreement lay nothing on each other.
 *
 * Compared is the tariff on what was traded or, where industrial goods alone are free, that of the median sector of goods:
 * farm goods and food are a minority of sectors. A row is a pair above one percent.
 */
export function agreementTariffs(economy: CheckedEconomy): Finding {
  const rows = AGREEMENTS.flatMap((agreement) =>
    pairsOf(economy, agreement).flatMap((pair) => rateOf(economy, agreement, pair)),
  );
  return {
    id: "agreementTariffs",
    checked: rows.length,
    rows: worstFirst(rows.filter(({ found }) => found > FREE)),
    source: AGREEMENTS_SOURCE,
  };
}

function pairsOf(economy: CheckedEconomy, agreement: Agreement): [number, number][] {
  const [side = [], across = side] = membersIn(agreement, tariffYear(economy)).map((codes) =>
    singleCountries(economy).filter((n) => codes.includes(economy.countries.labels[n]!)),
  );
  const there = side.flatMap((n) => across.map((i): [number, number] => [n, i]));
  const back = across === side ? [] : there.map(([n, i]): [number, number] => [i, n]);
  return [...there, ...back].filter(([n, i]) => n !== i);
}

function rateOf(economy: CheckedEconomy, { frees }: Agreement, pair: [number, number]): FindingRow[] {
  const [n, i] = pair;
  const median = (): number =>
    100 *
    quantile(
      goodsSectors(economy).map((j) => economy.tariffs.at(j, n, i)),
      0.5,
    );
  const traded = tradedTariff(economy, pair);
  if (traded === null) return [];
  return [pairRow(economy, pair, frees === "all goods" ? traded : median(), 0)];
}
