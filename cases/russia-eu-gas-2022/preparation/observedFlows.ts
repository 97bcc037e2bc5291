import { type MarketRow, numberIn, type SourceRow } from "../../us-china-2018-russia/preparation/index.ts";

/** What was recorded to come to the Union: number of the observation → year, seller here, key of its source. */
const RECORDED: readonly (readonly [id: string, year: string, supplier: string, source: string])[] = [
  ["G17a", "2021", "norway-pipeline", "general-knowledge"],
  ["G23", "2021", "us-lng", "commission2023-lng"],
  ["G19a", "2021", "qatar-lng", "general-knowledge"],
  ["G17b", "2022", "norway-pipeline", "general-knowledge"],
  ["G18b", "2022", "us-lng", "general-knowledge"],
  ["G19b", "2022", "qatar-lng", "general-knowledge"],
];

/** Recorded flows of both years, rows of the table `pairs`: they stand beside what the market finds and enter nothing. */
export function observedRows(observed: readonly SourceRow[], union: string): readonly MarketRow[] {
  return RECORDED.map(([id, year, supplier, source]) => {
    const row = observed.find((each) => each["id"] === id);
    if (row === undefined) throw new Error(`No observation ${id}.`);
    const confidence = row["confidence"] === "seen" ? "verified" : "recalled";
    return { supplier, market: union, year, flow: numberIn(row, "value"), source, confidence };
  });
}
