import type { Sha256, Shard } from "./shardPlan.ts";

/** A number that every run of a sweep has. */
export interface SweptColumn {
  readonly name: string;
  readonly unit: string;
}

/** One run of a sweep. */
export interface SweptRow {
  readonly draw: number;
  /** `ok`, or the code of the problem that left it without numbers. */
  readonly status: string;
  /** By column; NaN where there is none. */
  readonly values: readonly number[];
}

/** What the runs of a sweep are made by: the same draws give the same rows, in any order and on any machine. */
export interface RunSource {
  readonly columns: readonly SweptColumn[];
  /** Rows of the draws from `from` to before `to`. */
  readonly rows: (from: number, to: number) => readonly SweptRow[];
}

/** The runs of a shard by column. */
export interface ShardTable {
  readonly columns: readonly SweptColumn[];
  readonly draws: Int32Array;
  readonly status: readonly string[];
  /** A list for each column; NaN where a run has no number. */
  readonly values: readonly Float64Array[];
}

/**
 * Runs the draws of a shard.
 *
 * @throws RangeError where the source gives other draws than it was asked for, or another number of values.
 */
export function shardTable({ columns, rows }: RunSource, { from, to }: Pick<Shard, "from" | "to">): ShardTable {
  const found = rows(from, to);
  const isWhole = found.length === to - from && found.every(({ draw }, at) => draw === from + at);
  if (!isWhole) throw new RangeError(`the runs ${from} to ${to - 1} were asked for, others came`);
  const values = columns.map(() => new Float64Array(found.length));
  for (const [at, row] of found.entries()) {
    if (row.values.length !== columns.length) throw new RangeError(`run ${row.draw} has another number of values`);
    for (const [column, list] of values.entries()) list[at] = plainNumber(row.values[column]!);
  }
  return {
    columns,
    draws: Int32Array.from(found, ({ draw }) => draw),
    status: found.map(({ status }) => status),
    values,
  };
}

/** One zero and one NaN, whatever their bits; what is infinite is no number. */
function plainNumber(value: number): number {
  return Number.isFinite(value) ? value + 0 : Number.NaN;
}

/** SHA-256 of what a table says, whatever file it stands in. */
export function tableSha256({ columns, draws, status, values }: ShardTable, sha256: Sha256): string {
  const head = JSON.stringify([columns.map(({ name, unit }) => [name, unit]), status]);
  return sha256([head, bytesOf(draws), ...values.map(bytesOf)]);
}

function bytesOf({ buffer, byteOffset, byteLength }: Int32Array | Float64Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
