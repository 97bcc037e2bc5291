import { readFileSync } from "node:fs";
import { csvParse } from "d3-dsv";
import { parseVotes, type VotePackage } from "../../../src/data/packages/index.ts";
import { shippedFiles } from "../../data/shippedEconomy.ts";
import { reference } from "../../reference.ts";

let votes: VotePackage | null = null;

/** Rows of a reference table by column. */
export function referenceRows(name: string): readonly Record<string, string>[] {
  return csvParse(readFileSync(reference(name), "utf8"));
}

/** The roll calls of the General Assembly, every member, sessions 1 to 78: the shipped ones, which `test/data/unga.test.ts` holds to their source. */
export function referenceVotes(): VotePackage {
  votes ??= parseVotes(shippedFiles("unga"), null).votes!;
  return votes;
}
