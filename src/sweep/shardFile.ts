import type { Sha256, Shard } from "./shardPlan.ts";
import { type ShardTable, type SweptColumn, tableSha256 } from "./shardTable.ts";

/** Why the bytes of a file are not the shard that its name says; a short sentence for each. */
export type ShardFault =
  | "no whole Parquet file"
  | "the file of another shard"
  | "numbers that its checksum does not fit";

/** Keys in the footer of a file. */
const META = { shard: "tertius.shard", checksum: "tertius.checksum", columns: "tertius.columns" } as const;
/** Columns before the values. */
const [DRAW, STATUS] = ["draw", "status"] as const;

/**
 * The Parquet file of a shard: draw, status and a column for each number, empty where a run has none. Its footer carries the hash of
 * the shard and a checksum of its numbers. The same table gives the same bytes.
 */
export async function shardFile(shard: Shard, table: ShardTable, sha256: Sha256): Promise<Uint8Array> {
  const { parquetWriteBuffer } = await import("hyparquet-writer");
  const bytes = parquetWriteBuffer({
    columnData: [
      { name: DRAW, data: table.draws, type: "INT32" },
      { name: STATUS, data: [...table.status], type: "STRING" },
      ...table.columns.map(({ name }, at) => ({
        name,
        data: Array.from(table.values[at]!, (value) => (Number.isNaN(value) ? null : value)),
        type: "DOUBLE" as const,
        nullable: true,
        encoding: "PLAIN" as const,
      })),
    ],
    rowGroupSize: table.draws.length,
    kvMetadata: [
      { key: META.shard, value: shard.hash },
      { key: META.checksum, value: tableSha256(table, sha256) },
      { key: META.columns, value: JSON.stringify(table.columns) },
    ],
    createdBy: "tertius",
  });
  return new Uint8Array(bytes);
}

/**
 * Reads the file of a shard, and holds it against the hash of the shard and its own checksum.
 *
 * @returns its table and checksum, or why it is none.
 */
export async function readShardFile(
  bytes: Uint8Array,
  shard: Shard,
  sha256: Sha256,
): Promise<{ readonly table: ShardTable; readonly checksum: string } | ShardFault> {
  const read = await parsedFile(bytes);
  if (read === null) return "no whole Parquet file";
  const { meta, table } = read;
  const isOwn = meta.get(META.shard) === shard.hash && table.draws.length === shard.to - shard.from;
  if (!isOwn || table.draws.some((draw, at) => draw !== shard.from + at)) return "the file of another shard";
  const checksum = tableSha256(table, sha256);
  return meta.get(META.checksum) === checksum ? { table, checksum } : "numbers that its checksum does not fit";
}

interface ParsedFile {
  readonly meta: ReadonlyMap<string, string | undefined>;
  readonly table: ShardTable;
}

/** Whatever is wrong with the bytes, the reader of Parquet throws. */
async function parsedFile(bytes: Uint8Array): Promise<ParsedFile | null> {
  const { parquetMetadata, parquetRead } = await import("hyparquet");
  try {
    // A Buffer of Node is a part of a larger one, and its own `slice` copies nothing.
    const file = Uint8Array.from(bytes).buffer;
    const metadata = parquetMetadata(file);
    const meta = new Map(metadata.key_value_metadata?.map(({ key, value }) => [key, value] as const));
    const columns = JSON.parse(meta.get(META.columns) ?? "[]") as readonly SweptColumn[];
    const rows = Number(metadata.num_rows);
    const cells = new Map<string, unknown[]>();
    await parquetRead({
      file,
      metadata,
      onChunk: ({ columnName, columnData, rowStart }) => {
        const list = cells.get(columnName) ?? Array.from({ length: rows });
        for (let at = 0; at < columnData.length; at++) list[rowStart + at] = columnData[at];
        cells.set(columnName, list);
      },
    });
    return { meta, table: tableOf(columns, cells) };
  } catch {
    return null;
  }
}

function tableOf(columns: readonly SweptColumn[], cells: ReadonlyMap<string, readonly unknown[]>): ShardTable {
  const listOf = (name: string): readonly unknown[] => cells.get(name) ?? [];
  return {
    columns,
    draws: Int32Array.from(listOf(DRAW), Number),
    status: listOf(STATUS).map(String),
    values: columns.map(({ name }) =>
      Float64Array.from(listOf(name), (value) => (typeof value === "number" ? value : Number.NaN)),
    ),
  };
}
