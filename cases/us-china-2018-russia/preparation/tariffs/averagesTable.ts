/** A published average tariff on a day, and means of our own of the same. */
export interface ComparedAverage {
  /** ISO date. */
  readonly date: string;
  readonly imposer: string;
  readonly target: string;
  /** Percent, base tariff included, as published. */
  readonly published: number | null;
  /** Percent: tariffs by product, weighted by what the imposer buys from the target. */
  readonly onImports: number | null;
  /** Percent: the same tariffs, weighted by what the target sells to the world. */
  readonly byExports: number | null;
  /** What else parts the two. */
  readonly note: string;
}

/** As many as show where means differ from what is published to one. */
const DECIMALS = 2;

/**
 * Published averages beside our own.
 *
 * @returns CSV: date, imposer, target, published_percent, on_imports_percent, by_exports_percent, note.
 *
 * @example
 *   const day = { date: "2019-09-01", imposer: "USA", target: "CHN", published: 21, onImports: 17.805, byExports: 20.303, note: "" };
 *   averagesTable([day]).split("\n")[1]   // "2019-09-01,USA,CHN,21,17.80,20.30,"
 */
export function averagesTable(rows: readonly ComparedAverage[]): string {
  const own = (value: number | null): string => value?.toFixed(DECIMALS) ?? "";
  const lines = rows.map(({ date, imposer, target, published, onImports, byExports, note }) =>
    [date, imposer, target, published ?? "", own(onImports), own(byExports), note].join(","),
  );
  const header = "date,imposer,target,published_percent,on_imports_percent,by_exports_percent,note";
  return `${[header, ...lines].join("\n")}\n`;
}
