import { csvFormatRows } from "d3-dsv";
import type { TextFiles } from "../tables/index.ts";
import { estimationText, ESTIMATION_FILE, voteManifestText } from "./voteManifest.ts";
import type { IdealPointRow, VotePackage } from "./votePackage.ts";

/**
 * The files of a package of roll calls: the same package gives the same bytes.
 *
 * @returns text by file name; parsing it gives the same package.
 */
export function writeVotes(votes: VotePackage): TextFiles {
  const files: [string, string][] = [
    ["datapackage.json", voteManifestText(votes.manifest)],
    ["states.csv", csv(["state", "name", "cow", "first_session", "last_session"], stateRows(votes))],
    ["roll-calls.csv", csv(ROLL_CALL_COLUMNS, rollCallRows(votes))],
    ["votes.csv", csv(["id", "votes"], ballotRows(votes))],
  ];
  if (votes.bridges.length > 0) files.push(["bridges.csv", csv(["earlier", "later"], votes.bridges)]);
  if (votes.publishedPoints.length > 0) files.push(["published-points.csv", pointsText(votes.publishedPoints)]);
  if (votes.estimation !== null) {
    files.push(["estimated-points.csv", pointsText(votes.estimatedPoints ?? [])]);
    files.push([ESTIMATION_FILE, estimationText(votes.estimation)]);
  }
  return new Map(files);
}

const ROLL_CALL_COLUMNS = [
  "id",
  "session",
  "date",
  "resolution",
  "important",
  "amendment",
  "paragraph",
  "issues",
  "yes",
  "abstain",
  "no",
  "title",
];

function csv(header: readonly string[], rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows([[...header], ...rows.map((row) => [...row])])}\n`;
}

function stateRows({ states, stateNames, cowCodes, firstSession, lastSession }: VotePackage): string[][] {
  return states.labels.map((code, at) => [
    code,
    stateNames[at]!,
    known(cowCodes[at]!, -1),
    known(firstSession[at]!, 0),
    known(lastSession[at]!, 0),
  ]);
}

function rollCallRows(votes: VotePackage): string[][] {
  return votes.ids.map((id, at) => [
    id,
    String(votes.sessions[at]),
    votes.dates[at]!,
    votes.resolutions[at]!,
    known(votes.important[at]!, -1),
    known(votes.amendment[at]!, -1),
    known(votes.paragraph[at]!, -1),
    votes.issues[at]!.join("|"),
    ...[0, 1, 2].map((kind) => known(votes.tallies[at * 3 + kind]!, -1)),
    votes.titles[at]!,
  ]);
}

function known(value: number, unknown: number): string {
  return value === unknown ? "" : String(value);
}

function ballotRows({ ids, votes, states }: VotePackage): string[][] {
  return ids.map((id, at) => [id, votes.subarray(at * states.size, (at + 1) * states.size).join("")]);
}

/** Text of a table of ideal points; a bound that is not known is blank. */
export function pointsText(rows: readonly IdealPointRow[]): string {
  const text = (value: number): string => (Number.isNaN(value) ? "" : String(value));
  return csv(
    ["session", "state", "point", "low", "high"],
    rows.map((row) => [String(row.session), row.state, text(row.point), text(row.low), text(row.high)]),
  );
}
