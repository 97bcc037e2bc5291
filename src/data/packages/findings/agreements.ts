/** A country and the years in which it belongs to an agreement. */
interface Membership {
  readonly member: string;
  readonly from: number;
  /** Last year; absent = it still belongs. */
  readonly until?: number;
}

/** A customs union or a free trade area. */
export interface Agreement {
  readonly name: string;
  /** Members of a union lay one tariff on everybody else. */
  readonly isUnion: boolean;
  /** Whether trade inside is free for all goods or for industrial goods alone. */
  readonly frees: "all goods" | "industrial goods";
  /** One list: every pair of its members; two lists: every pair across. */
  readonly sides: readonly (readonly Membership[])[];
}

const since = (from: number, members: string): Membership[] => members.split(" ").map((member) => ({ member, from }));

const EU: readonly Membership[] = [
  ...since(1968, "BEL DEU FRA ITA LUX NLD"),
  ...since(1977, "DNK IRL"),
  { member: "GBR", from: 1977, until: 2020 },
  ...since(1986, "GRC"),
  ...since(1993, "ESP PRT"),
  ...since(1995, "AUT FIN SWE"),
  ...since(2004, "CYP CZE EST HUN LTU LVA MLT POL SVK SVN"),
  ...since(2007, "BGR ROU"),
  ...since(2013, "HRV"),
];

/** Where the table of agreements is from. */
export const AGREEMENTS_SOURCE = "WTO, Regional Trade Agreements Database: years from which tariffs inside were gone";

/** Agreements whose members are in economy packages, with the years from which tariffs inside were gone. */
export const AGREEMENTS: readonly Agreement[] = [
  { name: "EU", isUnion: true, frees: "all goods", sides: [EU] },
  {
    name: "EAEU",
    isUnion: true,
    frees: "all goods",
    sides: [[...since(2010, "BLR KAZ RUS"), ...since(2015, "ARM KGZ")]],
  },
  { name: "MERCOSUR", isUnion: true, frees: "all goods", sides: [since(1995, "ARG BRA PRY URY")] },
  { name: "GCC", isUnion: true, frees: "all goods", sides: [since(2003, "ARE BHR KWT OMN QAT SAU")] },
  { name: "SACU", isUnion: true, frees: "all goods", sides: [since(1990, "BWA LSO NAM SWZ ZAF")] },
  { name: "NAFTA", isUnion: false, frees: "all goods", sides: [since(2008, "CAN MEX USA")] },
  { name: "ANZCERTA", isUnion: false, frees: "all goods", sides: [since(1990, "AUS NZL")] },
  { name: "EU–Türkiye", isUnion: false, frees: "industrial goods", sides: [EU, since(1996, "TUR")] },
  { name: "EEA", isUnion: false, frees: "industrial goods", sides: [EU, since(1994, "ISL NOR")] },
  { name: "EU–Switzerland", isUnion: false, frees: "industrial goods", sides: [EU, since(1977, "CHE")] },
  { name: "EFTA", isUnion: false, frees: "industrial goods", sides: [since(1990, "CHE ISL NOR")] },
];

/** Codes of the members of each side of an agreement in a year. */
export function membersIn({ sides }: Agreement, year: number): readonly (readonly string[])[] {
  return sides.map((side) =>
    side.flatMap(({ member, from, until }) => (from <= year && year <= (until ?? year) ? [member] : [])),
  );
}

/** Whether an agreement of the table binds two countries in a year. */
export function isAgreed(one: string, other: string, year: number): boolean {
  return AGREEMENTS.some((each) => {
    const [side = [], across = side] = membersIn(each, year);
    return (side.includes(one) && across.includes(other)) || (across.includes(one) && side.includes(other));
  });
}

/**
 * The customs union whose tariffs a country applies in a year; null where it sets its own.
 *
 * @example
 *   customsUnionOf("DEU", 2017)   // "EU"
 *   customsUnionOf("USA", 2017)   // null
 */
export function customsUnionOf(country: string, year: number): string | null {
  const union = AGREEMENTS.find((each) => each.isUnion && membersIn(each, year).flat().includes(country));
  return union?.name ?? null;
}

/**
 * Country codes that a list names, where a customs union stands for its members of that year.
 *
 * @example
 *   namedCountries(["NOR", "MERCOSUR"], 2017)   // ["NOR", "ARG", "BRA", "PRY", "URY"]
 */
export function namedCountries(names: readonly string[], year: number): string[] {
  return names.flatMap((name) => {
    const union = AGREEMENTS.find((each) => each.isUnion && each.name === name);
    return union === undefined ? [name] : membersIn(union, year).flat();
  });
}
