export * from "./accounts.ts";
export * from "./cell.ts";
export * from "./cells.ts";
export * from "./columns.ts";
export * from "./files.ts";
export * from "./labels.ts";
export * from "./money.ts";
export * from "./rates.ts";
