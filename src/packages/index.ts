export { accounts, type Accounts } from "./accounts.ts";
export {
  cellOf,
  decimal,
  MONEY,
  numberProblems,
  readCells,
  TARIFF,
  type Key,
  type NumberColumn,
  type NumberRule,
} from "./cells.ts";
export { checkEconomy } from "./checkEconomy.ts";
export type { Economy, EconomyManifest, ElasticitySet, PrintedAccounts, SectorKind } from "./economy.ts";
export { economyIdentities, type EconomyIdentity } from "./economyIdentities.ts";
export { foldedUse, type Fold } from "./foldedUse.ts";
export { labelSet, sizeProblems, textsOf, wordsOf } from "./labels.ts";
export { readMargins, type Margin, type Margins } from "./margins.ts";
export { OPTIONAL_PACKAGE_FILES, PACKAGE_FILES, parseEconomy } from "./parseEconomy.ts";
export { missingFile } from "./problems.ts";
export { rolledEconomy, type Rolled } from "./rolledEconomy.ts";
export { readTable, type Columns, type Table, type TextFiles } from "./table.ts";
export { writeEconomy } from "./writeEconomy.ts";
