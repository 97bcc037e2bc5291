import { readFileSync } from "node:fs";
import { csvFormatRows, csvParseRows } from "d3-dsv";
import { reference } from "../reference.ts";
import { shippedFiles } from "./shippedEconomy.ts";

/** Columns of the published tables of votes that the importer reads; of a table that is not here, all. */
export const VOTE_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  "rollcalls.csv": "rcid session date unres important amend para issues yes abstain no title".split(" "),
  "countries.csv": "iso3 name ccode first_session last_session".split(" "),
  "idealpoints_apr2020.csv": "session iso3 ideal q05 q95".split(" "),
};

/** Tables of votes of which a digest is kept: the shipped package has their figures. */
export const VOTE_TABLES = [...Object.keys(VOTE_COLUMNS), "votes.csv"] as const;

/** A title with a no-break space, which the importer makes a blank. */
const BROKEN = ["4604", "â€ s Republi", "â€\u00a0s Republi"] as const;

/** The published tables of votes as they are read, by file name, written from the shipped package; repeated resolutions are in test/reference. */
export function publishedVotes(): Map<string, string> {
  const files = shippedFiles("unga");
  const rows = (file: string): string[][] => csvParseRows(files.get(file) ?? "").slice(1);
  const states = rows("states.csv");
  const ballots = rows("votes.csv").map(([id = "", codes = ""]) => [id, ...codes.replaceAll("0", " ")].map(trimmed));
  return new Map([
    ["rollcalls.csv", table("rollcalls.csv", rows("roll-calls.csv").map(withItsSpace))],
    ["votes.csv", text([["rcid", ...states.map(([state = ""]) => state)], ...ballots])],
    ["countries.csv", table("countries.csv", states)],
    ["matches.csv", readFileSync(reference("unga/matches.csv"), "utf8")],
    ["idealpoints_apr2020.csv", table("idealpoints_apr2020.csv", rows("published-points.csv").map(asPublished))],
  ]);
}

function trimmed(cell: string): string {
  return cell.trim();
}

function withItsSpace(row: readonly string[]): string[] {
  const [id, read, published] = BROKEN;
  return row[0] === id ? row.map((cell) => cell.replace(read, published)) : [...row];
}

/** Points with a power of ten where that is shorter. */
function asPublished([session = "", state = "", ...points]: readonly string[]): string[] {
  return [session, state, ...points.map(shorter)];
}

function shorter(point: string): string {
  const power = Number(point)
    .toExponential()
    .replace(/([+-])(\d)$/u, "$10$2");
  return power.length < point.length ? power : point;
}

function table(file: string, rows: readonly (readonly string[])[]): string {
  return text([VOTE_COLUMNS[file] ?? [], ...rows]);
}

function text(rows: readonly (readonly string[])[]): string {
  return `${csvFormatRows(rows.map((row) => [...row]))}\n`;
}
