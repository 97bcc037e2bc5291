import { hasErrors, TertiusError } from "../../base/problems/index.ts";
import { indexSet } from "../../base/sets/index.ts";
import { checkCustomsRecord } from "./checkPanel.ts";
import type { CustomsRecord, ImportPanel, MonthWindow } from "./model.ts";
import { monthWindow } from "./problems.ts";

/** What a panel leaves out, and what stands in for its rates. */
export interface WindowOptions {
  readonly withoutSellers?: readonly string[];
  readonly withoutCodes?: readonly string[];
  /**
   * Windows whose rates stand in the place of those of `windows`, one for one, so that imports of years in which these rates were not yet in
   * force are held against them: a placebo, of which β should be near 0. Cells without imports then have a rate, and are kept.
   */
  readonly ratesOf?: readonly MonthWindow[];
  /** z = ln(1 + rate in the law) of a seller, a code and a window, by their positions in the record and in `windows`; NaN where it is not known. */
  readonly instrument?: (seller: number, code: number, window: number) => number;
}

/**
 * The panel of windows of months: imports and duties are summed over the months of a window, the rate is duties over imports. Months
 * one by one are windows of a month each.
 *
 * A window in which a month has no figure is absent; one without imports has no rate.
 *
 * @param windows  Two or more, in any order, that share no month.
 * @throws E429, E430 for a record that is none; E432 for windows that cannot be used.
 * @source docs/model/elasticities-estimate.md, Windows
 */
export function windowPanel(
  record: CustomsRecord,
  windows: readonly MonthWindow[],
  { withoutSellers = [], withoutCodes = [], ratesOf = windows, instrument }: WindowOptions = {},
): ImportPanel {
  const problems = checkCustomsRecord(record);
  if (hasErrors(problems)) throw new TertiusError(problems);
  const { sellers, codes } = record;
  const bounds = windowBounds(record, windows);
  const ofRates = windowBounds(record, ratesOf);
  if (ofRates.length !== bounds.length)
    throw new TertiusError([
      monthWindow(ratesOf.map(named).join(", "), `${bounds.length} windows of rates, one for each of imports`),
    ]);
  const usedSellers = positions(sellers.labels, withoutSellers);
  const usedCodes = positions(codes.labels, withoutCodes);
  const cells = usedSellers.length * usedCodes.length * windows.length;
  const panel = {
    sellers,
    codes,
    periods: indexSet("period", windows.map(named)),
    seller: new Int32Array(cells),
    code: new Int32Array(cells),
    period: new Int32Array(cells),
    value: new Float64Array(cells),
    logRate: new Float64Array(cells),
    instrument: instrument === undefined ? null : new Float64Array(cells),
  };
  let cell = 0;
  for (const seller of usedSellers)
    for (const code of usedCodes)
      for (const [window, months] of bounds.entries()) {
        const pair = seller * codes.size + code;
        const rated = windowSum(record, record.imports, pair, ofRates[window]!);
        const duties = windowSum(record, record.duties, pair, ofRates[window]!);
        panel.seller[cell] = seller;
        panel.code[cell] = code;
        panel.period[cell] = window;
        panel.value[cell] = windowSum(record, record.imports, pair, months);
        panel.logRate[cell] = rated > 0 ? Math.log1p(duties / rated) : NaN;
        if (panel.instrument !== null) panel.instrument[cell] = instrument!(seller, code, window);
        cell++;
      }
  return panel;
}

function named({ from, to }: MonthWindow): string {
  return from === to ? from : `${from}..${to}`;
}

function positions(labels: readonly string[], without: readonly string[]): number[] {
  const out = new Set(without);
  return [...labels.keys()].filter((k) => !out.has(labels[k]!));
}

/** First and last month of each window. */
function windowBounds({ months }: CustomsRecord, windows: readonly MonthWindow[]): (readonly [number, number])[] {
  const bounds = windows.map(({ from, to }) => [months.indexOf(from), months.indexOf(to)] as const);
  const taken = new Set<number>();
  const problems = windows.flatMap((window, k) => {
    const [first, last] = bounds[k]!;
    const span = `months from ${months.labels[0]} to ${months.labels.at(-1)}, the first not after the last`;
    if (first < 0 || last < first) return [monthWindow(named(window), span)];
    const own = Array.from({ length: last - first + 1 }, (_, step) => first + step);
    const isShared = own.some((month) => taken.has(month));
    for (const month of own) taken.add(month);
    return isShared ? [monthWindow(named(window), "months that no window before it has")] : [];
  });
  if (windows.length < 2) problems.push(monthWindow(windows.map(named).join(", ") || "(none)", "two windows or more"));
  if (problems.length > 0) throw new TertiusError(problems);
  return bounds;
}

function windowSum(
  { months }: CustomsRecord,
  values: Float64Array,
  pair: number,
  [first, last]: readonly [number, number],
): number {
  let sum = 0;
  for (let month = first; month <= last; month++) sum += values[pair * months.size + month]!;
  return sum;
}
