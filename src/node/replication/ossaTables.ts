/** Own welfare and median tariff of a region, percent, as printed. */
export interface PrintedGame {
  readonly welfare: number;
  readonly median: number;
}

/** Ossa (2014), table 3, panel A: each region's best tariffs while the others keep theirs. */
export const OPTIMAL: Readonly<Record<string, PrintedGame>> = {
  Brazil: { welfare: 1.1, median: 56.1 },
  China: { welfare: 1.8, median: 59.3 },
  EU: { welfare: 1.9, median: 61.3 },
  India: { welfare: 1.7, median: 54.0 },
  Japan: { welfare: 4.0, median: 59.6 },
  ROW: { welfare: 2.9, median: 61.5 },
  US: { welfare: 2.3, median: 60.3 },
};

/** Ossa (2014), table 4, panel A: the trade war of all. */
export const NASH: Readonly<Record<string, PrintedGame>> = {
  Brazil: { welfare: -1.9, median: 56.4 },
  China: { welfare: -2.2, median: 58.6 },
  EU: { welfare: -2.6, median: 59.1 },
  India: { welfare: -2.2, median: 54.5 },
  Japan: { welfare: -0.8, median: 58.5 },
  ROW: { welfare: -5.0, median: 59.7 },
  US: { welfare: -2.2, median: 59.6 },
  mean: { welfare: -2.4, median: 58.1 },
};

/** Ossa (2014), table 5, panel A: what all gain by cooperation, percent. */
export const COOPERATION = { war: 3.4, base: 0.5 } as const;
