/** A member of a bloc: from the first day on, until before `to`. */
interface Membership {
  readonly country: string;
  readonly from: string;
  readonly to: string | null;
}

const since = (from: string, countries: string): readonly Membership[] =>
  countries.split(" ").map((country) => ({ country, from, to: null }));

/**
 * Members of the European Union and its predecessors, by the day their accession treaties came into force.
 * The United Kingdom left on 2020-02-01 but applied the common tariff until the end of 2020 (Withdrawal Agreement,
 * OJ L 29, 31.1.2020, articles 126 and 127): for trade it is a member until then.
 * Source: European Union, "Joining the EU", list of accessions with dates.
 */
const EU_MEMBERS: readonly Membership[] = [
  ...since("1958-01-01", "BEL DEU FRA ITA LUX NLD"),
  ...since("1973-01-01", "DNK IRL"),
  { country: "GBR", from: "1973-01-01", to: "2021-01-01" },
  ...since("1981-01-01", "GRC"),
  ...since("1986-01-01", "ESP PRT"),
  ...since("1995-01-01", "AUT FIN SWE"),
  ...since("2004-05-01", "CYP CZE EST HUN LTU LVA MLT POL SVK SVN"),
  ...since("2007-01-01", "BGR ROU"),
  ...since("2013-07-01", "HRV"),
];

/** Names that stand for several countries in a list. */
export const BLOCS: readonly string[] = ["WLD", "EU"];

/**
 * Members of the European Union that applied its common tariff on a day.
 *
 * @example
 *   euMembers("2019-09-01").length           // 28
 *   euMembers("2021-01-01").includes("GBR")  // false
 */
export function euMembers(date: string): readonly string[] {
  return EU_MEMBERS.filter((each) => each.from <= date && (each.to === null || date < each.to)).map(
    (each) => each.country,
  );
}

/** True for a country that was or is a member at any time. */
export function everInEu(country: string): boolean {
  return EU_MEMBERS.some((each) => each.country === country);
}
