import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse, csvParseRows } from "d3-dsv";
import type { VoteRecord } from "../../../src/engines/alignment/index.ts";
import { indexSet } from "../../../src/base/sets/index.ts";
import { referenceFolder } from "../../reference.ts";

/** Folder of the reference roll calls; null when there is none. */
export function unAssemblyFolder(): string | null {
  const folder = referenceFolder();
  return folder === null ? null : join(folder, "unga");
}

/** Rows of a reference table by column. */
export function referenceRows(folder: string, name: string): readonly Record<string, string>[] {
  return csvParse(readFileSync(join(folder, name), "utf8"));
}

/** The reference roll calls of the General Assembly, every member, sessions 1 to 78. */
export function referenceVotes(folder: string): VoteRecord {
  const rollCalls = referenceRows(folder, "rollcalls.csv");
  const [header = [], ...rows] = csvParseRows(readFileSync(join(folder, "votes.csv"), "utf8"));
  const column = (name: string): string[] => rollCalls.map((row) => row[name] ?? "");
  return {
    states: indexSet("state", header.slice(1)),
    ids: column("rcid"),
    sessions: Int32Array.from(column("session"), Number),
    dates: column("date"),
    issues: column("issues").map((codes) => codes.split("|").filter((code) => code !== "")),
    important: Int8Array.from(column("important"), flag),
    amendment: Int8Array.from(column("amend"), flag),
    paragraph: Int8Array.from(column("para"), flag),
    votes: Uint8Array.from(rows.flatMap((row) => row.slice(1).map(Number))),
    bridges: referenceRows(folder, "matches.csv").map(({ rcid1 = "", rcid2 = "" }) => [rcid1, rcid2] as const),
  };
}

function flag(text: string): number {
  return text === "" ? -1 : Number(text);
}
