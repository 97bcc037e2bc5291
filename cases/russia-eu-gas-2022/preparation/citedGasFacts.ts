import { type Fact, factTable, type Observation, observedFact, type Rows } from "../../preparation/index.ts";

/** Observed figures that claims and the README use. */
const OBSERVED: readonly Observation[] = [
  ["G1", "gas-share", "commission2021-shares"],
  ["G2", "gas-share", "commission2021-shares"],
  ["G3", "gas-share", "commission2021-shares"],
  ["G4", "gas-share", "commission2021-shares"],
  ["G5", "gas-imports-energy", "council2023"],
  ["G6", "gas-imports-energy", "council2023"],
  ["G7", "lng-imports-energy", "council2023", "three LNG sellers"],
  ["G8", "gas-share", "council2023"],
  ["G9a", "gas-imports", "crs-ig10052"],
  ["G9b", "gas-imports", "crs-ig10052"],
  ["G9c", "gas-imports", "crs-ig10052"],
  ["G11", "gas-imports", "bruegel2025-copy"],
  ["G12", "gas-imports", "bruegel2025-copy"],
  ["G13", "gas-imports", "bruegel2025-copy"],
  ["G15", "gas-spending", "eurostat2023-copy"],
  ["G17a", "gas-imports", "general-knowledge"],
  ["G17b", "gas-imports", "general-knowledge"],
  ["G18b", "lng-imports", "general-knowledge"],
  ["G19a", "lng-imports", "general-knowledge"],
  ["G19b", "lng-imports", "general-knowledge"],
  ["G20a", "gas-price-hub", "general-knowledge"],
  ["G20b", "gas-price-hub", "general-knowledge"],
  ["G23", "lng-imports", "commission2023-lng"],
  ["G24", "lng-imports", "commission2023-lng"],
  ["G26", "lng-growth", "ieefa2023"],
  ["G27", "lng-growth", "ieefa2023"],
  ["G28", "lng-growth", "ieefa2023"],
  ["G29", "lng-imports", "ieefa2023"],
  ["G30", "pipeline-imports", "refinitiv2023"],
  ["G31", "pipeline-imports", "refinitiv2023"],
  ["G32", "petroleum-revenue", "ssb2023"],
  ["G33", "petroleum-revenue", "ssb2023"],
  ["G34", "gas-output", "npd2023"],
  ["G36", "gas-price-hub-volume", "ice2023-copy"],
];

/** The cited figures of the case, as CSV. */
export function citedGasFacts(observed: Rows): string {
  return factTable([...OBSERVED.map((choice) => observedFact(observed, choice)), allImports(observed)]);
}

/** What the Union imported in 2024: Russia's volume over its share, both in one row. */
function allImports(observed: Rows): Fact {
  const russia = observedFact(observed, ["G11", "gas-imports", "bruegel2025-copy"]);
  const [, share] = /([\d.]+) percent/u.exec(russia.note) ?? [];
  if (share === undefined) throw new Error(`No share in "${russia.note}".`);
  const value = Number(((100 * russia.value) / Number(share)).toFixed(1));
  return { ...russia, partner: "WLD", value, confidence: "derived", note: "Russia's volume over its share" };
}
