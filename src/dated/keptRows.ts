import { isInForce, isMarketInstrument, type Measure, type MeasureRow } from "../case/index.ts";
import { append } from "../base/problems/index.ts";
import type { KeptMeasure, KeptRows } from "./datedAnswer.ts";

/** A measure with those of its rows that act on the economy on a day. */
export function keptMeasure({ id, title, rows }: Measure, at: string): KeptMeasure {
  const acting = rows.filter((row) => row.hs === null && isInForce(row, at) && !isMarketInstrument(row));
  return { id, title, rows: keptRows(acting) };
}

/** Rows one after another that differ in sector and rate alone, together; their order is kept, for a later tariff that is set replaces an earlier one. */
function keptRows(rows: readonly MeasureRow[]): readonly KeptRows[] {
  const kept: { readonly head: string; readonly rows: KeptRows; readonly rates: [string, number | null][] }[] = [];
  for (const { sector, rate, ...row } of rows) {
    const own = headOf(row);
    const head = JSON.stringify(own);
    const cell: [string, number | null] = [sector, Number.isNaN(rate) ? null : rate];
    const last = kept.at(-1);
    if (last?.head === head) last.rates.push(cell);
    else {
      const rates = [cell];
      kept.push({ head, rows: { ...own, rates }, rates });
    }
  }
  return kept.map((each) => each.rows);
}

function headOf({
  instrument,
  mode,
  importers,
  exporters,
  share,
  limit,
  rent,
  source,
}: Omit<MeasureRow, "sector" | "rate">): Omit<KeptRows, "rates"> {
  return {
    instrument,
    mode,
    importers,
    exporters,
    source,
    ...(share === undefined ? {} : { share }),
    ...(limit === undefined ? {} : { limit }),
    ...(rent === undefined ? {} : { rent }),
  };
}

/** A kept measure as a case has measures: its rows are in force on every day, and blocs have their members on one. */
export function measureOf({ id, title, rows }: KeptMeasure, at: string): Measure {
  const all: MeasureRow[] = [];
  for (const { rates, ...head } of rows) {
    append(
      all,
      rates.map(([sector, rate]) => ({ ...head, sector, rate: rate ?? Number.NaN, ...ALWAYS, membersOn: at })),
    );
  }
  const nobody = { include: [], except: [] };
  return { id, title, instrument: "tariff", imposers: nobody, targets: nobody, announced: null, basis: "", rows: all };
}

/** What is not kept of a row. */
const ALWAYS = { hs: null, from: "0001-01-01", to: null, file: "", line: 0 } as const;
