import { append, type Problem } from "../../../base/problems/index.ts";
import { cellOf, cellsOf, listed, readTable, type TextFiles } from "../tables/index.ts";
import { badBridge, unknownRollCall } from "./problems.ts";
import { ROLL_CALL_LIMIT, type RollCalls } from "./rollCalls.ts";

/** Reads `bridges.csv`, which a package may lack: pairs of roll calls on the same resolution. */
export function readBridges(files: TextFiles, rollCalls: RollCalls, problems: Problem[]): [string, string][] {
  if (!files.has("bridges.csv")) return [];
  const table = readTable(files, "bridges.csv", { needed: ["earlier", "later"], atMost: ROLL_CALL_LIMIT }, problems);
  if (table === null) return [];
  const sessionOf = new Map(rollCalls.ids.map((id, at) => [id, rollCalls.sessions[at]!]));
  const later = cellsOf(table, "later");
  const pairs = cellsOf(table, "earlier").map((id, row): [string, string] => [id, later[row]!]);
  const found = pairs.flatMap((pair, row) => {
    const unknown = pair.flatMap((id, side) =>
      sessionOf.has(id) ? [] : [unknownRollCall(cellOf(table, row, side === 0 ? "earlier" : "later"), id)],
    );
    const isForward = (sessionOf.get(pair[0]) ?? 0) < (sessionOf.get(pair[1]) ?? 0);
    return unknown.length > 0 || isForward ? unknown : [badBridge(table.file, table.lineOf(row), ...pair)];
  });
  append(problems, listed(table.file, found));
  return pairs;
}
