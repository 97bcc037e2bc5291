import { type MarketRow, numberIn, type SourceRow } from "../../us-china-2018-russia/preparation/index.ts";

const YEAR = "2022";

/** What was recorded to come to the Union in the year: number of the observation → seller here, key of its source. */
const RECORDED: readonly (readonly [id: string, supplier: string, source: string])[] = [
  ["G17b", "norway-pipeline", "general-knowledge"],
  ["G18b", "us-lng", "general-knowledge"],
  ["G19b", "qatar-lng", "general-knowledge"],
];

/** Recorded flows of the year, rows of the table `pairs`: they stand beside what the market finds and enter nothing. */
export function observedRows(observed: readonly SourceRow[], union: string): readonly MarketRow[] {
  return RECORDED.map(([id, supplier, source]) => {
    const row = observed.find((each) => each["id"] === id);
    if (row === undefined) throw new Error(`No observation ${id}.`);
    const confidence = row["confidence"] === "seen" ? "verified" : "recalled";
    return { supplier, market: union, year: YEAR, flow: numberIn(row, "value"), source, confidence };
  });
}
