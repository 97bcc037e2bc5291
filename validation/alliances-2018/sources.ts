import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { csvParse, type DSVRowString } from "d3-dsv";
import {
  OPTIONAL_VOTE_FILES,
  type PactKind,
  parseVotes,
  VOTE_FILES,
  type VotePackage,
} from "../../src/data/packages/index.ts";
import { reference } from "../../test/reference.ts";

/** Year of obligations and capabilities: the last of ATOP. */
export const YEAR = 2018;
/** Session of the votes: it begins in the year. */
export const SESSION = YEAR - 1945;

/** Two states and what they owe each other in the year. */
export interface ObservedDyad {
  readonly members: readonly [string, string];
  readonly obligations: readonly PactKind[];
}

/** What the decision is tried on. */
export interface AllianceSources {
  /** Pairs of which the tables know what they owe each other. */
  readonly dyads: readonly ObservedDyad[];
  /** Among whom the rule looks for an adversary. */
  readonly states: readonly string[];
  /** K by state. */
  readonly capabilities: Readonly<Record<string, number>>;
  readonly votes: VotePackage;
}

const COLUMNS: Readonly<Record<string, PactKind>> = {
  defense: "defence",
  offense: "offence",
  neutral: "neutrality",
  nonagg: "nonaggression",
  consul: "consultation",
};

/** Known through the portfolios of three states only: its other pairs are not known, which is not the same as none. */
const KNOWN_IN_PART = "AUS";
const PORTFOLIOS = ["USA", "RUS", "CHN"];

/** Reference tables of ATOP and NMC, and the shipped votes. */
export function allianceSources(): AllianceSources {
  const subset = table("alliances/atop5_dyad_year_subset.csv");
  const portfolios = table("alliances/atop5_portfolios_usa_rus_chn.csv");
  const votes = shippedVotes();
  const points = new Set(votes.publishedPoints.flatMap((row) => (row.session === SESSION ? [row.state] : [])));
  const named = new Set(subset.flatMap((row) => [row["iso_a"] ?? "", row["iso_b"] ?? ""]));
  const inside = [...named].filter((state) => points.has(state)).toSorted();
  const own = inside.flatMap((a, at) => inside.slice(at + 1).map((b) => observed(subset, a, b)));
  const partly = PORTFOLIOS.map((state) => observed(portfolios, KNOWN_IN_PART, state));
  return {
    dyads: [...own, ...partly],
    states: [...inside, KNOWN_IN_PART].toSorted(),
    capabilities: capabilitiesOf(table("capabilities/cow_nmc_1946.csv")),
    votes,
  };
}

function table(name: string): readonly DSVRowString[] {
  return csvParse(readFileSync(reference(name), "utf8"));
}

function observed(rows: readonly DSVRowString[], a: string, b: string): ObservedDyad {
  const own = rows.filter((row) => row["year"] === String(YEAR) && isOf(row, a, b));
  const kinds = Object.entries(COLUMNS).filter(([column]) => own.some((row) => row[column] === "1"));
  return { members: [a, b], obligations: kinds.map(([, kind]) => kind) };
}

function isOf(row: DSVRowString, a: string, b: string): boolean {
  return (row["iso_a"] === a && row["iso_b"] === b) || (row["iso_a"] === b && row["iso_b"] === a);
}

function capabilitiesOf(rows: readonly DSVRowString[]): Readonly<Record<string, number>> {
  const own = rows.filter((row) => row["year"] === String(YEAR));
  return Object.fromEntries(own.map((row) => [row["iso3"], Number(row["cinc"])]));
}

function shippedVotes(): VotePackage {
  const folder = resolve(import.meta.dirname, "../../data/unga");
  const names = [...VOTE_FILES, ...OPTIONAL_VOTE_FILES];
  const files = new Map(names.map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  const { votes, problems } = parseVotes(files, null);
  if (votes === null) throw new Error(problems.map((each) => each.message).join("\n"));
  return votes;
}
