/** One line of a printed table: a country, or an importer and an exporter. */
export type PrintedTable = Readonly<Record<string, Readonly<Record<string, number>>>>;

/*
 * Figures printed in Caliendo, L. and Parro, F. (2015), "Estimates of the Trade and Welfare Effects of NAFTA",
 * Review of Economic Studies 82(1): 1-44, doi 10.1093/restud/rdu035; table A4 in its supplementary appendix. Percent.
 * What the paper tabulates as welfare is the first-order sum of terms and volume of trade.
 */

/** Table 2: welfare effects of NAFTA's tariff reductions, aggregate deficits removed. @unit percent */
export const TABLE_2: PrintedTable = {
  Mexico: { welfare: 1.31, "terms of trade": -0.41, "volume of trade": 1.72, "real wage": 1.72 },
  Canada: { welfare: -0.06, "terms of trade": -0.11, "volume of trade": 0.04, "real wage": 0.32 },
  USA: { welfare: 0.08, "terms of trade": 0.04, "volume of trade": 0.04, "real wage": 0.11 },
};

/** Table 3: the same two parts by partner, members of NAFTA and the rest of the world. @unit percent */
export const TABLE_3: PrintedTable = {
  Mexico: {
    "terms of trade with NAFTA": -0.39,
    "terms of trade with the rest": -0.02,
    "volume of trade with NAFTA": 1.8,
    "volume of trade with the rest": -0.08,
  },
  Canada: {
    "terms of trade with NAFTA": -0.09,
    "terms of trade with the rest": -0.02,
    "volume of trade with NAFTA": 0.08,
    "volume of trade with the rest": -0.04,
  },
  USA: {
    "terms of trade with NAFTA": 0.03,
    "terms of trade with the rest": 0.01,
    "volume of trade with NAFTA": 0.04,
    "volume of trade with the rest": 0,
  },
};

/** Table 5: growth of nominal imports of tradable goods between members. @unit percent */
export const TABLE_5: PrintedTable = {
  Mexico: { "imports from Canada": 116.6, "imports from USA": 118.31 },
  Canada: { "imports from Mexico": 58.57, "imports from USA": 9.49 },
  USA: { "imports from Mexico": 109.54, "imports from Canada": 6.57 },
};

/** Table A4: as table 2 with aggregate deficits kept. @unit percent */
export const TABLE_A4: PrintedTable = {
  Mexico: { welfare: 1.17, "terms of trade": -0.42, "volume of trade": 1.59, "real wage": 1.64 },
  Canada: { welfare: -0.04, "terms of trade": -0.08, "volume of trade": 0.04, "real wage": 0.33 },
  USA: { welfare: 0.09, "terms of trade": 0.05, "volume of trade": 0.04, "real wage": 0.12 },
};
