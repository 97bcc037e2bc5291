/** A member of a bloc: from the first day on, until before `to`. */
export interface Membership {
  readonly country: string;
  readonly from: string;
  readonly to: string | null;
  /** Until when a country that has left still applied the tariff of the bloc; null = its membership says it. */
  readonly tariffTo: string | null;
}

/** Who belongs to a bloc, and where that is from. */
interface BlocMembers {
  readonly code: string;
  readonly members: readonly Membership[];
  readonly source: string;
}

const since = (from: string, countries: string): readonly Membership[] =>
  countries.split(" ").map((country) => ({ country, from, to: null, tariffTo: null }));

/** Blocs with their members by the day on which each treaty came into force. Facts of public law, collected here: MIT, as the code. */
export const BLOC_MEMBERS: readonly BlocMembers[] = [
  {
    code: "EU",
    members: [
      ...since("1958-01-01", "BEL DEU FRA ITA LUX NLD"),
      ...since("1973-01-01", "DNK IRL"),
      { country: "GBR", from: "1973-01-01", to: "2020-02-01", tariffTo: "2021-01-01" },
      ...since("1981-01-01", "GRC"),
      ...since("1986-01-01", "ESP PRT"),
      ...since("1995-01-01", "AUT FIN SWE"),
      ...since("2004-05-01", "CYP CZE EST HUN LTU LVA MLT POL SVK SVN"),
      ...since("2007-01-01", "BGR ROU"),
      ...since("2013-07-01", "HRV"),
    ],
    source:
      "European Union, Joining the EU, list of accessions with dates; Withdrawal Agreement, OJ L 29, 31.1.2020, articles 126 and 127",
  },
  {
    code: "ASEAN",
    members: [
      ...since("1967-08-08", "IDN MYS PHL SGP THA"),
      ...since("1984-01-07", "BRN"),
      ...since("1995-07-28", "VNM"),
      ...since("1997-07-23", "LAO MMR"),
      ...since("1999-04-30", "KHM"),
      ...since("2025-10-26", "TLS"),
    ],
    source: "ASEAN Secretariat, About ASEAN: Bangkok Declaration of 8 August 1967 and later admissions",
  },
  {
    code: "USMCA",
    members: since("1994-01-01", "CAN MEX USA"),
    source: "NAFTA, in force from 1 January 1994, and the agreement that replaced it on 1 July 2020",
  },
  {
    code: "EAEU",
    members: [...since("2015-01-01", "BLR KAZ RUS"), ...since("2015-01-02", "ARM"), ...since("2015-08-12", "KGZ")],
    source:
      "Treaty on the Eurasian Economic Union of 29 May 2014 and the treaties of accession of Armenia and Kyrgyzstan",
  },
];
