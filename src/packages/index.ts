export { accounts, type Accounts } from "./accounts.ts";
export { cellOf, decimal, MONEY, numberProblems, readCells, TARIFF, type Key, type NumberRule } from "./cells.ts";
export type { Economy, EconomyManifest, ElasticitySet, SectorKind } from "./economy.ts";
export { missingFile } from "./problems.ts";
export { readTable, type Columns, type Table, type TextFiles } from "./table.ts";
