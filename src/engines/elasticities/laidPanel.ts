import type { CrossedEntries } from "../../numerics/index.ts";
import type { ImportPanel } from "./model.ts";

/** Cells in use as arrays that a pass reads from end to end: rows are pairs of seller and code, columns seller × period and code × period. */
export interface LaidPanel {
  readonly entries: CrossedEntries;
  /** v   [entry]   money */
  readonly value: Float64Array;
  /** Σ v   [row]   money */
  readonly rowTotal: Float64Array;
  /** Σ v   [column]   money */
  readonly columnTotal: Float64Array;
  /** ln(v / Σ v of the row)   [entry]   0 where v is 0, which counts for nothing. */
  readonly logShare: Float64Array;
  /** x   [entry]   log */
  readonly rate: Float64Array;
  /** z   [entry]   log */
  readonly instrument: Float64Array | null;
  /** [entry]   Numbered over those in use. */
  readonly seller: Int32Array;
  readonly code: Int32Array;
  /** In use. */
  readonly sizes: { readonly sellers: number; readonly codes: number; readonly periods: number };
}

/** Cells of a panel laid out by rows. @param cells  By seller, code and period. */
export function laidPanel(panel: ImportPanel, cells: Int32Array): LaidPanel {
  const seller = numbered(panel.seller, panel.sellers.size, cells);
  const code = numbered(panel.code, panel.codes.size, cells);
  const period = numbered(panel.period, panel.periods.size, cells);
  const sizes = { sellers: seller.size, codes: code.size, periods: period.size };
  const entries = crossed(seller.each, code.each, period.each, sizes);
  const value = gathered(panel.value, cells);
  const rowTotal = new Float64Array(entries.starts.length - 1);
  const columnTotal = new Float64Array(entries.columns);
  const logShare = new Float64Array(cells.length);
  for (let row = 0; row < rowTotal.length; row++) {
    const [start, end] = [entries.starts[row]!, entries.starts[row + 1]!];
    for (let e = start; e < end; e++) {
      rowTotal[row]! += value[e]!;
      columnTotal[entries.first[e]!]! += value[e]!;
      columnTotal[entries.second[e]!]! += value[e]!;
    }
    for (let e = start; e < end; e++) if (value[e]! > 0) logShare[e] = Math.log(value[e]! / rowTotal[row]!);
  }
  return {
    entries,
    value,
    rowTotal,
    columnTotal,
    logShare,
    rate: gathered(panel.logRate, cells),
    instrument: panel.instrument === null ? null : gathered(panel.instrument, cells),
    seller: seller.each,
    code: code.each,
    sizes,
  };
}

function gathered(values: Float64Array, cells: Int32Array): Float64Array {
  const out = new Float64Array(cells.length);
  for (let e = 0; e < out.length; e++) out[e] = values[cells[e]!]!;
  return out;
}

/** Labels numbered over those that occur, in their order. */
function numbered(label: Int32Array, size: number, cells: Int32Array): { each: Int32Array; size: number } {
  const number = new Int32Array(size);
  for (const cell of cells) number[label[cell]!] = 1;
  let next = 0;
  for (let k = 0; k < size; k++) number[k] = number[k] === 1 ? next++ : -1;
  const each = new Int32Array(cells.length);
  for (let e = 0; e < each.length; e++) each[e] = number[label[cells[e]!]!]!;
  return { each, size: next };
}

function crossed(seller: Int32Array, code: Int32Array, period: Int32Array, sizes: LaidPanel["sizes"]): CrossedEntries {
  const first = new Int32Array(seller.length);
  const second = new Int32Array(seller.length);
  const starts = new Int32Array(seller.length + 1);
  let rows = 0;
  for (let e = 0; e < seller.length; e++) {
    if (e === 0 || seller[e] !== seller[e - 1] || code[e] !== code[e - 1]) starts[rows++] = e;
    first[e] = seller[e]! * sizes.periods + period[e]!;
    second[e] = (sizes.sellers + code[e]!) * sizes.periods + period[e]!;
  }
  starts[rows] = seller.length;
  return {
    starts: starts.slice(0, rows + 1),
    first,
    second,
    columns: (sizes.sellers + sizes.codes) * sizes.periods,
  };
}
