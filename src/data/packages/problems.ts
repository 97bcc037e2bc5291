export * from "./problems/accounts.ts";
export * from "./problems/cell.ts";
export * from "./problems/cells.ts";
export * from "./problems/columns.ts";
export * from "./problems/files.ts";
export * from "./problems/labels.ts";
export * from "./problems/money.ts";
export * from "./problems/rates.ts";
