import type { Problem } from "../../base/problems/index.ts";
import type { CustomsRecord, ImportPanel } from "./model.ts";
import { panelCell, panelCellTwice, panelSizes } from "./problems.ts";

/**
 * Everything that makes a panel none: sizes that disagree, labels outside of their sets, values below 0, numbers that are not finite,
 * cells listed twice. NaN is no fault: it is what is not known.
 *
 * @returns all problems, the first cell of each kind; none when the panel is sound.
 */
export function checkPanel(panel: ImportPanel): Problem[] {
  const { sellers, codes, periods, seller, code, period, value, logRate, instrument } = panel;
  const cells = value.length;
  const sizes = Object.entries({
    seller,
    code,
    period,
    logRate,
    ...(instrument === null ? {} : { instrument }),
  }).flatMap(([what, array]) => (array.length === cells ? [] : [panelSizes(what, array.length, cells)]));
  if (sizes.length > 0) return sizes;
  const labels = [
    ...outside("seller", seller, sellers.size),
    ...outside("code", code, codes.size),
    ...outside("period", period, periods.size),
  ];
  if (labels.length > 0) return labels;
  const place = (cell: number): string => placeOf(panel, cell);
  return [
    ...firstUnsound("value", value, isMoney, "a finite number ≥ 0, or NaN", place),
    ...firstUnsound("rate", logRate, isLog, "a finite logarithm, or NaN", place),
    ...(instrument === null ? [] : firstUnsound("instrument", instrument, isLog, "a finite logarithm, or NaN", place)),
    ...twice(panel),
  ];
}

/**
 * What is wrong with a customs record: sizes that disagree, imports or duties below 0 or not finite.
 *
 * @returns all problems, the first figure of each kind; none when the record is sound.
 */
export function checkCustomsRecord(record: CustomsRecord): Problem[] {
  const { sellers, codes, months, imports, duties } = record;
  const cells = sellers.size * codes.size * months.size;
  const sizes = Object.entries({ imports, duties }).flatMap(([what, array]) =>
    array.length === cells ? [] : [panelSizes(what, array.length, cells)],
  );
  if (sizes.length > 0) return sizes;
  const place = (cell: number): string => {
    const month = cell % months.size;
    const pair = (cell - month) / months.size;
    return `${sellers.labels[Math.floor(pair / codes.size)]}, ${codes.labels[pair % codes.size]}, ${months.labels[month]}`;
  };
  return [
    ...firstUnsound("imports", imports, isMoney, "a finite number ≥ 0, or NaN", place),
    ...firstUnsound("duties", duties, isMoney, "a finite number ≥ 0, or NaN", place),
  ];
}

function isMoney(value: number): boolean {
  return Number.isNaN(value) || (value >= 0 && value < Infinity);
}

function isLog(value: number): boolean {
  return Number.isNaN(value) || Math.abs(value) < Infinity;
}

function outside(what: string, labels: Int32Array, size: number): Problem[] {
  const cell = labels.findIndex((label) => label < 0 || label >= size);
  return cell < 0 ? [] : [panelCell(what, `cell ${cell}`, labels[cell]!, `a position from 0 to ${size - 1}`)];
}

function firstUnsound(
  what: string,
  values: Float64Array,
  isSound: (value: number) => boolean,
  expected: string,
  place: (cell: number) => string,
): Problem[] {
  const cell = values.findIndex((value) => !isSound(value));
  return cell < 0 ? [] : [panelCell(what, place(cell), values[cell]!, expected)];
}

function placeOf({ sellers, codes, periods, seller, code, period }: ImportPanel, cell: number): string {
  return `${sellers.labels[seller[cell]!]}, ${codes.labels[code[cell]!]}, ${periods.labels[period[cell]!]}`;
}

/** The first cell that is listed a second time. */
function twice(panel: ImportPanel): Problem[] {
  const { codes, periods, seller, code, period } = panel;
  const number = Float64Array.from(
    seller,
    (each, cell) => (each * codes.size + code[cell]!) * periods.size + period[cell]!,
  );
  const sorted = number.toSorted();
  const at = sorted.findIndex((each, k) => k > 0 && each === sorted[k - 1]);
  return at < 0 ? [] : [panelCellTwice(placeOf(panel, number.indexOf(sorted[at]!)))];
}
