export { importAsStated, importPackage } from "./importPackage.ts";
export { economyFiles, type WrittenPackage } from "./economyFiles.ts";
export { importTables } from "./importTables.ts";
export { checkRecipe, type Recipe } from "./recipe.ts";
export { caliendoParroBase, type CaliendoParroBase, type DeficitBase } from "./caliendoParroBase.ts";
export { averageOn, parseTariffAverages, type AverageStep } from "./warTariffs/publishedAverages.ts";
export { averagesTable, type ComparedAverage } from "./warTariffs/averagesTable.ts";
export { datedTariffs, type TariffStep } from "./warTariffs/datedTariffs.ts";
export { measureTable } from "./warTariffs/measureTable.ts";
export { parseAddedTariffs, parseSectorTariffs, type SectorFigures } from "./warTariffs/sectorTariffs.ts";
export { parseProductTariffs, type Product } from "./warTariffs/productTariffs.ts";
export { weightedTariff, type Weighing } from "./warTariffs/weightedTariffs.ts";
export { importCaliendoParro } from "./importCaliendoParro.ts";
export { gasMarketTables, type GasMarketSources } from "./marketLng.ts";
export { soybeanMarketTables } from "./marketSoybeans.ts";
export { type SoybeanSources } from "./marketSoybeanFlows.ts";
export { observedMarketTables, type ObservedSources } from "./marketObserved.ts";
export { importVotes } from "./votes/importVotes.ts";
export { importCouncil } from "./council/importCouncil.ts";
export { importAlignment, type AlignmentChoice, type AlignmentSources } from "./alignment/importAlignment.ts";
export { importDna } from "./statements/importDna.ts";
export { DNA_TABLES, type DnaTables } from "./statements/dnaStatements.ts";
export {
  importSegments,
  importStatements,
  type ForeignSheet,
  type ForeignSource,
  type StatementImport,
} from "./statements/importStatements.ts";
export { archiveEntries, packedContent, type ArchiveEntry } from "./statements/archiveEntries.ts";
export { archiveFault, contentKind } from "./statements/archiveFault.ts";
export { MOST_CELLS } from "./statements/foreignTable.ts";
export { SOURCES_FILE } from "./statements/sourceEntry.ts";
export { notThatFormat, partNotInstalled } from "./statements/problems.ts";
export { importFacts } from "./claimFacts/importFacts.ts";
export { type FactSources } from "./claimFacts/cited.ts";
export { type FactChoice, FLAGSHIP_FACTS } from "./claimFacts/factChoices.ts";
