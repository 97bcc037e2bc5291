import { append, type Problem } from "../../../base/problems/index.ts";
import type { IndexSet } from "../../../base/sets/index.ts";
import { duplicatedRow } from "../problems/index.ts";
import {
  cellOf,
  cellsOf,
  listed,
  numbers,
  readTable,
  type Table,
  type TextFiles,
  wholeNumbers,
} from "../tables/index.ts";
import { SESSION } from "./session.ts";
import { pointOutside, unknownState } from "./problems.ts";
import type { IdealPointRow } from "./votePackage.ts";

/** Most ideal points that a package may have. */
const POINT_LIMIT = 1_000_000;

/** Reads a table of ideal points; none when the package lacks it. */
export function readPoints(files: TextFiles, file: string, states: IndexSet, problems: Problem[]): IdealPointRow[] {
  if (!files.has(file)) return [];
  const needed = ["session", "state", "point", "low", "high"];
  const table = readTable(files, file, { needed, atMost: POINT_LIMIT }, problems);
  if (table === null) return [];
  const found: Problem[] = [];
  const sessions = wholeNumbers(table, "session", SESSION, found);
  const point = numbers(table, "point", false, found);
  const low = numbers(table, "low", true, found);
  const high = numbers(table, "high", true, found);
  const codes = cellsOf(table, "state");
  append(found, rowProblems(table, codes, sessions, states));
  const rows = codes.map((state, row) => ({
    session: sessions[row]!,
    state,
    point: point[row]!,
    low: low[row]!,
    high: high[row]!,
  }));
  rows.forEach((each, row) => {
    if (each.low > each.point || each.point > each.high)
      found.push(pointOutside(file, table.lineOf(row), each.low, each.point, each.high));
  });
  append(problems, listed(file, found));
  return ranked(rows);
}

function rowProblems(table: Table, codes: readonly string[], sessions: Int32Array, states: IndexSet): Problem[] {
  const seen = new Set<string>();
  return codes.flatMap((state, row) => {
    if (states.indexOf(state) < 0) return [unknownState(cellOf(table, row, "state"), state, states.labels)];
    const key = `${sessions[row]} ${state}`;
    const again = seen.has(key);
    seen.add(key);
    return again ? [duplicatedRow(table.file, table.lineOf(row), [String(sessions[row]), state])] : [];
  });
}

/**
 * Gives every point its rank in its session: 1 for the largest, equal points share one.
 *
 * @example
 *   ranked([{ session: 1, state: "AAA", point: 0.5, low: 0, high: 1 }])[0].rank   // 1
 */
export function ranked(rows: readonly Omit<IdealPointRow, "rank">[]): IdealPointRow[] {
  const bySession = new Map<number, number[]>();
  for (const { session, point } of rows) {
    const points = bySession.get(session);
    if (points === undefined) bySession.set(session, [point]);
    else points.push(point);
  }
  const ranks = new Map([...bySession].map(([session, points]) => [session, rankOf(points)]));
  return rows.map((row) => ({ ...row, rank: ranks.get(row.session)!.get(row.point) ?? 0 }));
}

function rankOf(points: readonly number[]): Map<number, number> {
  const ranks = new Map<number, number>();
  points
    .toSorted((a, b) => b - a)
    .forEach((point, at) => {
      if (!ranks.has(point)) ranks.set(point, at + 1);
    });
  return ranks;
}
