import { marketTable, type SourceRow } from "../figures.ts";
import { obligationRows, type Pair } from "./obligationRows.ts";
import { tieRows } from "./tieRows.ts";

/** Published tables that the alignment tables of a case are made from, row by row as they stand. */
export interface AlignmentSources {
  /** Columns row_type, kind, date, name, participants, detail, source, source_locator, confidence, note. */
  readonly events: readonly SourceRow[];
  /** Columns metric, reporter, partner, year, value, unit, source, source_locator, confidence, note. */
  readonly facts: readonly SourceRow[];
  /** Directed or undirected dyad-years of ATOP: columns iso_a, iso_b, year, defense, offense, neutral, nonagg, consul (0, 1). */
  readonly alliances: readonly SourceRow[];
  /** Columns iso3, year, cinc. */
  readonly capabilities: readonly SourceRow[];
}

/** Whom and when the tables of a case are about. */
export interface AlignmentChoice {
  readonly tiePairs: readonly Pair[];
  readonly obligationPairs: readonly Pair[];
  readonly capableStates: readonly string[];
  readonly capabilityYear: number;
}

const TIE_COLUMNS = "a b kind date precision source confidence note".split(" ");
const OBLIGATION_COLUMNS = "a b kind from to source confidence".split(" ");
const CAPABILITY_COLUMNS = "state year value source confidence".split(" ");

/**
 * Tables `ties`, `obligations` and `capabilities` of a case, by file name. A pair of which the sources have nothing gets a
 * row of kind `none`; a state without a capability in the year gets no row, which is for the case to notice. Figures keep
 * the digits of the source.
 */
export function importAlignment(sources: AlignmentSources, choice: AlignmentChoice): ReadonlyMap<string, string> {
  const capabilities = choice.capableStates.flatMap((state) => {
    const found = sources.capabilities.find(
      (row) => row["iso3"] === state && row["year"] === String(choice.capabilityYear),
    );
    const value = found?.["cinc"] ?? "";
    return value === ""
      ? []
      : [{ state, year: String(choice.capabilityYear), value, source: "nmc", confidence: "verified" }];
  });
  return new Map([
    ["ties.csv", marketTable(TIE_COLUMNS, tieRows(sources.events, sources.facts, choice.tiePairs))],
    ["obligations.csv", marketTable(OBLIGATION_COLUMNS, obligationRows(sources.alliances, choice.obligationPairs))],
    ["capabilities.csv", marketTable(CAPABILITY_COLUMNS, capabilities)],
  ]);
}
