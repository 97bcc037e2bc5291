import type { SourceRow } from "../figures.ts";
import { referenceRows } from "../referenceRows.ts";
import { type AlignmentChoice, importAlignment } from "./importAlignment.ts";

const CAPABLE_STATES =
  `USA CHN RUS AUS JPN CAN KOR CHE NOR TWN AUT BEL BGR CYP CZE DEU DNK ESP EST FIN FRA GBR GRC HRV HUN
IRL ITA LTU LUX LVA MLT NLD POL PRT ROU SVK SVN SWE`.split(/\s+/u);

const CHOICE: AlignmentChoice = {
  tiePairs: [
    ["RUS", "CHN"],
    ["USA", "CHN"],
    ["USA", "RUS"],
  ],
  obligationPairs: [
    ["RUS", "CHN"],
    ["USA", "CHN"],
    ["USA", "RUS"],
    ["AUS", "USA"],
    ["AUS", "CHN"],
    ["AUS", "RUS"],
  ],
  capableStates: CAPABLE_STATES,
  capabilityYear: 2019,
};

/**
 * File name in `alignment/` → its text, made from the published tables.
 *
 * @param reference  Path of a table of the reference data.
 */
export function flagshipAlignment(reference: (file: string) => string): ReadonlyMap<string, string> {
  const rows = (file: string): readonly SourceRow[] => referenceRows(reference(file));
  const sources = {
    events: rows("technology/cooperation-events.csv"),
    facts: rows("claim-facts/facts.csv"),
    alliances: rows("alliances/atop5_portfolios_usa_rus_chn.csv"),
    capabilities: rows("capabilities/cow_nmc_1946.csv"),
  };
  return importAlignment(sources, CHOICE);
}
