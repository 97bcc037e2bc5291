export { importAsStated, importPackage } from "./importPackage.ts";
export { economyFiles, type WrittenPackage } from "./economyFiles.ts";
export { importTables, type SurchargedTables } from "./importTables.ts";
export { checkRecipe, type Recipe } from "./recipe.ts";
export { caliendoParroBase, type CaliendoParroBase, type DeficitBase } from "./caliendoParroBase.ts";
export { importCaliendoParro } from "./importCaliendoParro.ts";
export { ossaBase, type OssaBase } from "./ossaBase.ts";
export { importVotes } from "./votes/importVotes.ts";
export { importCouncil } from "./council/importCouncil.ts";
export { importCustoms, type CustomsImport } from "./customs/importCustoms.ts";
export {
  type CustomsChoices,
  type CustomsColumns,
  type CustomsRecipe,
  customsRecipe,
  type MoneyScale,
} from "./customs/customsChoices.ts";
export { originNotStated } from "./votes/problems.ts";
export { importProducts } from "./products/importProducts.ts";
export {
  importTariffs,
  readWeights,
  type ReadWeights,
  type TariffImport,
  type TariffImportChoices,
  type TariffReading,
} from "./tariffs/importTariffs.ts";
export type { MergedCells, ShownSheet, ShownSource } from "./tariffs/tariffSource.ts";
export { sheetUnclear } from "./tariffs/problems.ts";
export { MEASURE_FILE } from "./tariffs/tariffFiles.ts";
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
export { IMPORT_PROBLEMS } from "./problemList.ts";
